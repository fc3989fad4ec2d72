namespace MonitorBot.Core.Dating.Reading;

/// <summary>What the few words before a date say about it.</summary>
internal static class DateLabels
{
    private const int Reach = 7;
    private const int AfterReach = 3;

    /// <summary>The nearest label before the token; another date's digits stand in the way.</summary>
    public static DateLabel Before(Tokens tokens, int index)
    {
        for (var at = index - 1; at >= Math.Max(0, index - Reach); at--)
        {
            var token = tokens[at];
            // "Halaman dimuat 0.12 detik pada …": the word speaks of a number of its own.
            if (token is { IsNumber: true, Length: > 2 } || token.IsAnyOf(";\u2022") || (token.IsNumber && tokens[at + 1].Is(Term.Unit)))
            {
                return DateLabel.None;
            }

            if (token.Term is Term.Published or Term.Updated or Term.Event && !IsOfSomethingElse(tokens, at, index))
            {
                return Label(tokens, at);
            }
        }

        return DateLabel.None;
    }

    /// <summary>"Surat tugas dari instansi masing-masing. 2026-11-02": from somebody, not from that day on.</summary>
    private static bool IsOfSomethingElse(Tokens tokens, int at, int index)
    {
        if (tokens[at].Word is not ("dari" or "from")) return false;
        for (var between = at + 1; between < index; between++)
        {
            if (tokens[between] is { IsWord: true, Term: not (Term.Weekday or Term.Filler or Term.Event), Word: not ("hari" or "minggu") }) return true;
        }

        return false;
    }

    /// <summary>"wurde am 27. November 2019 um 15:21 Uhr veröffentlicht": where the verb of publication stands at the end.</summary>
    public static bool IsPublishedAfter(Tokens tokens, int index)
    {
        for (var at = index; at < index + AfterReach; at++)
        {
            if (tokens[at].Is(Term.Published))
            {
                return true;
            }

            if (!tokens[at].IsWord || tokens[at].Term is Term.Month or Term.Updated or Term.Event)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"Last published" is an update as "last updated" is.</summary>
    private static DateLabel Label(Tokens tokens, int at) => tokens[at].Term switch
    {
        Term.Published when tokens[at - 1].Is(Term.Last) || tokens[at - 1].Word is "terakhir" => DateLabel.Updated,
        Term.Published => DateLabel.Published,
        Term.Updated => DateLabel.Updated,
        _ => DateLabel.Event,
    };
}
