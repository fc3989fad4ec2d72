using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace MonitorBot.Core.Integrity.Words.Gambling;

/// <summary>
/// Forms by which news tell what was done ("diciduk", "pemblokiran"); an advertisement speaks to its reader. They clear nothing that tells by its shape,
/// only what would be judged by the topic alone.
/// </summary>
internal static partial class TellingVerbs
{
    /// <summary>Names and goods that begin or end so, and what houses say of themselves.</summary>
    private static readonly FrozenSet<string> Others = FrozenSet.ToFrozenSet(
        ["dinasti", "dinamit", "dynasty", "direct", "discord", "dimensi", "pengeluaran", "penghasilan", "penggandaan", "pengalaman", "pengguna"], StringComparer.Ordinal);

    /// <param name="word">One that belongs to no table of what houses say.</param>
    public static bool Is(string word) => word.Length >= 6 && word[0] is 'd' or 'p' && !Others.Contains(word) && LureWords.FieldOf(word) is null && Form().IsMatch(word);

    [GeneratedRegex("^(?:di[b-df-hj-np-tw-z][a-z]{3,}|di(?:ad|am|at|uk|un|us|aj|an|in|ik)[a-z]{3,}|(?:pem[bp]|pen[cdgjty]|per[bdgjstu])[a-z]{4,}an)$")]
    private static partial Regex Form();
}
