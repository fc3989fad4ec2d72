using System.Text.RegularExpressions;

namespace MonitorBot.Core.Integrity.Words;

/// <summary>Reads titles, whole and by the parts that separators make ("… | Dinas …").</summary>
internal static partial class TitleWords
{
    /// <param name="ownNames">Words of the website's own name, which tell nothing.</param>
    public static bool Sells(string title, IEnumerable<string> ownNames)
    {
        if (title.Length == 0) return false;
        var rest = ownNames.Aggregate(title, (text, name) => text.Replace(name, " ", StringComparison.OrdinalIgnoreCase));
        var whole = GamblingWords.Read(rest);
        if (whole.IsPitch) return true;
        if (!whole.Any) return false;
        var parts = Separator().Split(rest).Where(part => part.Length > 0).ToList();
        return parts.Any(part => GamblingWords.Read(part) is { IsPitch: true, Strong.Count: > 0 } reading && (!reading.IsBare || parts.All(other => other == part || Office().IsMatch(other))));
    }

    [GeneratedRegex(@"\b(?:dinas|badan|biro|kantor|rsud|sekretariat|inspektorat|satuan|pemprov|pemkab|pemkot|pemerintah|kabupaten|provinsi|kota|kaltim)\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Office();

    [GeneratedRegex(@"\s[-–—:]{1,2}\s|[|•»›~]", RegexOptions.NonBacktracking)]
    private static partial Regex Separator();
}
