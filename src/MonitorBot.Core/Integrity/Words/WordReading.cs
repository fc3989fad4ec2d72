using MonitorBot.Core.Integrity.Words.Gambling;

namespace MonitorBot.Core.Integrity.Words;

/// <summary>What a text says of gambling.</summary>
/// <param name="Strong">Distinct strong terms as the tables write them, in order of appearance.</param>
/// <param name="Weak">Distinct topic terms.</param>
/// <param name="Promises">Words that sell.</param>
/// <param name="Share">Part of the telling words that belongs to gambling, 0 to 1.</param>
/// <param name="Words">Words that belong to gambling.</param>
/// <param name="Disguised">A term shows only when look-alikes, invisible characters, spacing or leet are undone.</param>
internal sealed record WordReading(IReadOnlyList<string> Strong, IReadOnlyList<string> Weak, int Promises, double Share, bool Disguised, int Words)
{
    public static readonly WordReading Nothing = new([], [], 0, 0, false, 0);

    /// <summary>Distinct words of the players' own speech.</summary>
    public int Jargon { get; init; }

    /// <summary>Some word has the look of a brand.</summary>
    public bool Branded { get; init; }

    /// <summary>A strong term stands in another script than Latin.</summary>
    public bool Foreign { get; init; }

    /// <summary>Some word is of <see cref="CivicWords"/>.</summary>
    public bool Civic { get; init; }

    /// <summary>A strong term is a game's or its maker's name.</summary>
    public bool NamedGame { get; init; }

    /// <summary>A strong term is of a language that an office here does not write, whatever its script.</summary>
    public bool ForeignTongue { get; init; }

    /// <summary>Distinct words of games, read widely (<see cref="WideWords"/>).</summary>
    public int Games { get; init; }

    /// <summary>Distinct words of <see cref="WideWords.IsDoor"/>.</summary>
    public int Doors { get; init; }

    /// <summary>Some word has the look of a brand as the tables know them.</summary>
    public bool KnownBrand { get; init; }

    public bool Casino { get; init; }

    /// <summary>Some word tells what was done (<see cref="TellingVerbs"/>).</summary>
    public bool Told { get; init; }

    /// <summary>Words of reports.</summary>
    public int Reports { get; init; }

    /// <summary>Nothing is reported or told, and no office speaks.</summary>
    public bool IsNoNews => Reports == 0 && !Told && !Civic;

    public bool Any => Strong.Count + Weak.Count > 0;

    /// <summary>
    /// A text that sells gambling, not one about it: its words are nearly all gambling's own. "Berantas" or "waspada" clear
    /// nothing, they only count as one more word; a sentence of the news has many more.
    /// </summary>
    public bool IsPitch => SellsByTerms || SellsByJargon || (Foreign && Share >= (Strong.Count > 1 ? 0.25 : 0.4));

    private bool SellsByTerms => (Strong.Count, Weak.Count, Promises, Share, Disguised) switch
    {
        ( >= 1, _, _, >= 0.999, _) => true,
        ( >= 1, _, >= 1, >= 0.7, _) => true,
        ( >= 2, _, _, >= 0.75, _) => true,
        (_, >= 1, >= 1, >= 0.9, _) => true,
        ( >= 3, _, >= 1, >= 0.5, _) => true,
        _ => Disguised && Any && Share >= 0.5,
    };

    /// <summary>By the scene's speech: where the brand is unknown, its surroundings are not.</summary>
    private bool SellsByJargon => (Strong.Count, Weak.Count, Jargon, Share) switch
    {
        ( >= 1, _, >= 1, >= 0.6) => true,
        (_, _, >= 3, >= 0.6) => true,
        (_, >= 1, >= 1, >= 0.75) => true,
        (_, _, >= 2, >= 0.85) => true,
        (_, _, >= 2, >= 0.65) => Promises > 0 || Branded,
        (_, >= 2, _, >= 0.75) => Promises > 0 || Branded,
        (_, >= 1, _, >= 0.75) => Branded,
        (_, _, >= 1, >= 0.8) => Branded && Promises > 0,
        _ => false,
    };

    /// <summary>A term and nothing else, as on a tag page of a news site.</summary>
    public bool IsBare => Strong.Count + Weak.Count == 1 && Promises == 0 && Jargon == 0 && !Disguised && Words <= 2;

    /// <summary>The terms for evidence, at most four.</summary>
    public string Terms => string.Join(", ", Strong.Concat(Weak).Take(4));
}
