using System.Text.RegularExpressions;
using MonitorBot.Core.Integrity.Words.Gambling;
using MonitorBot.Core.Integrity.Words.Letters;

namespace MonitorBot.Core.Integrity.Words;

/// <summary>Reads titles, whole and by the parts that separators make ("… | Dinas …").</summary>
internal static partial class TitleWords
{
    private const int LongestDoor = 60;

    /// <param name="ownNames">Words of the website's own name, which tell nothing.</param>
    public static bool Sells(string title, IEnumerable<string> ownNames)
    {
        if (title.Length == 0) return false;
        var rest = ownNames.Aggregate(title, (text, name) => text.Replace(name, " ", StringComparison.OrdinalIgnoreCase));
        var whole = GamblingWords.Read(rest);
        if (whole.IsPitch) return true;
        if (!whole.Any && whole.Jargon == 0) return false;
        if (Office().IsMatch(rest) && Behind().Match(rest) is { Success: true } behind && Office().IsMatch(behind.Groups["name"].Value) && SellsAlone(behind.Groups["rest"].Value)) return true;
        var parts = Separator().Split(rest).Where(part => part.Length > 0).ToList();
        return parts.Any(part => GamblingWords.Read(part) is { IsPitch: true } reading && reading.Strong.Count + reading.Jargon > 0 && (!reading.IsBare || parts.All(other => other == part || Office().IsMatch(other))));
    }

    /// <summary>The brand of a title that is nothing but a house's name and its doors ("Lentera88 Login"); null for all others.</summary>
    public static string? Door(string title)
    {
        if (title.Length > LongestDoor || !OfferTrace.HoldsMark(title)) return null;
        var words = Tokenizer.Cut(title).Select(word => word.Text).ToList();
        return words.FirstOrDefault(GamblingWords.IsBrand) is { } brand && words.Exists(WideWords.IsDoor) && words.TrueForAll(word => word == brand || WideWords.IsDoor(word) || Lexicon.Find(word, out _) is not null || word is "download" or "unduh" or "aplikasi") ? brand : null;
    }

    [GeneratedRegex(@"\b(?:dinas|badan|biro|kantor|rsud|sekretariat|inspektorat|balai|perpustakaan|museum|universitas|politeknik|institut|fakultas|jurnal|sekolah|puskesmas|pengadilan|kejaksaan|satuan|pemprov|pemkab|pemkot|pemerintah|kabupaten|provinsi|kota|kaltim)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Office();

    /// <summary>"Perpustakaan Daerah: …"; a headline's colon has a speaker before it, not an office's name alone.</summary>
    [GeneratedRegex(@"^(?<name>[^:]{4,80}):\s+(?<rest>.+)$")]
    private static partial Regex Behind();

    private static bool SellsAlone(string part) => GamblingWords.Read(part) is { IsPitch: true, IsBare: false } reading && reading.Promises + reading.Jargon > 0;

    [GeneratedRegex(@"\s[-–—:]{1,2}\s|[|•»›~]")]
    private static partial Regex Separator();
}
