using System.Text;
using MonitorBot.Core.Dating;

namespace MonitorBot.Core.Integrity.Signs;

/// <summary>Writes what a finding shows: one line, short, no clickable address, no broken characters.</summary>
internal static class Evidence
{
    private const int MaxLength = 180;

    public static Finding Of(Sign sign, Uri page, string place, string excerpt, Confidence confidence)
        => new(sign, $"{page.AbsoluteUri} ({place})", Line(excerpt), confidence);

    public static string Line(string text)
    {
        var line = new StringBuilder();
        var gap = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (line.Length >= MaxLength)
            {
                line.Append('…');
                break;
            }

            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune) || rune == Rune.ReplacementChar)
            {
                gap = line.Length > 0;
                continue;
            }

            if (gap) line.Append(' ');
            gap = false;
            line.Append(rune.ToString());
        }

        return Defang.Text(line.ToString());
    }
}
