using System.Text.RegularExpressions;
using MonitorBot.Core.Reports.Wording;

namespace MonitorBot.Core.Reports.Letters;

/// <summary>The official number by the office's format, e.g. "489/{nomor:000}/{bulanRomawi}/Diskominfo/{tahun}".</summary>
public static partial class LetterNumber
{
    private const string Blank = "…………………";

    /// <summary>A blank to fill by hand when there is no format or no serial: the number belongs to Tata Usaha's register.</summary>
    public static string Of(string? format, int? serial, DateOnly day)
    {
        if (string.IsNullOrWhiteSpace(format))
        {
            return Blank;
        }

        return Placeholder().Replace(format, m => m.Groups["name"].Value switch
        {
            "nomor" => serial?.ToString(m.Groups["shape"].Value) ?? "……",
            "bulan" => $"{day.Month:00}",
            "bulanRomawi" => IndonesianText.RomanMonth(day.Month),
            "tahun" => $"{day.Year:0000}",
            _ => m.Value,
        });
    }

    /// <summary>Names in braces that no format knows; settings refuse them at start.</summary>
    public static IReadOnlyList<string> UnknownPlaceholders(string format) =>
        [.. AnyBraces().Matches(format).Select(m => m.Value).Where(v => !Placeholder().IsMatch(v))];

    // {nomor}, {nomor:000}, {bulan}, {bulanRomawi}, {tahun}
    [GeneratedRegex(@"\{(?<name>nomor|bulanRomawi|bulan|tahun)(:(?<shape>0+))?\}", RegexOptions.NonBacktracking)]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.NonBacktracking)]
    private static partial Regex AnyBraces();
}
