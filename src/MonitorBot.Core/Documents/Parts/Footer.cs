using MonitorBot.Core.Documents.Drawing;
using MonitorBot.Core.Documents.Layout;

namespace MonitorBot.Core.Documents.Parts;

/// <summary>The foot of every page: whose paper it is, how it came about, page x dari y.</summary>
internal static class Footer
{
    private const float Size = 7.5f;

    public static void Draw(IReadOnlyList<Sheet> sheets, IReadOnlyList<string> lines)
    {
        var ink = Ink.Regular(Size).In(Palette.Muted);
        const float side = 42;
        for (var i = 0; i < sheets.Count; i++)
        {
            var sheet = sheets[i];
            var number = $"Halaman {i + 1} dari {sheets.Count}";
            var room = sheet.Width - 2 * side - sheet.Measure(number, ink) - 20;
            var set = lines.SelectMany(l => Wrapping.Wrap(l, room, ink, sheet.Fonts)).ToList();
            var top = sheet.Height - 20 - set.Count * Size * 1.25f;
            sheet.Line(side, top, sheet.Width - side, top, 0.5f, Palette.Rule);
            for (var line = 0; line < set.Count; line++)
            {
                sheet.Text(side, top + Size * 1.25f * (line + 1), set[line].Text, ink);
            }

            sheet.TextRight(sheet.Width - side, top + Size * 1.25f, number, ink);
        }
    }
}
