using System.Text;
using System.Xml;
using MonitorBot.Core.Parsing;

namespace MonitorBot.Core.Documents.Spreadsheets;

/// <summary>Makes outside text fit for a cell: only characters that XML has, none that turn or hide what stands beside them, not longer than a cell holds.</summary>
internal static class CellText
{
    private const int Longest = 32_000;

    public static string Clean(string text)
    {
        var clean = new StringBuilder(Math.Min(text.Length, Longest));
        foreach (var rune in text.EnumerateRunes())
        {
            if (clean.Length >= Longest)
            {
                break;
            }

            if (Allowed(rune) && OutsideRune.KindOf(rune) == RuneKind.Nothing)
            {
                continue;
            }

            clean.Append(Allowed(rune) && OutsideRune.KindOf(rune) != RuneKind.Space ? rune.ToString() : " ");
        }

        return clean.ToString();
    }

    private static bool Allowed(Rune rune) => !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value) && !Rune.IsControl(rune);
}
