using MonitorBot.Core.Documents.Drawing;

namespace MonitorBot.Core.Documents.Layout;

internal enum Alignment
{
    Left,
    Centre,
    Right,

    /// <summary>Both edges; the last line keeps its natural width.</summary>
    Justified,
}

/// <summary>Running text: wrapped, aligned, never with one line alone at the foot or head of a page.</summary>
internal static class Paragraph
{
    public const float Leading = 1.32f;

    /// <param name="indent">From the left margin, points.</param>
    /// <param name="marker">Stands left of the first line within the indent, e.g. "1."</param>
    /// <param name="markerWidth">How far left of the text the marker begins.</param>
    public static void Write(Flow flow, string text, Ink ink, Alignment alignment = Alignment.Justified, float indent = 0, string marker = "", float markerWidth = 0)
    {
        var (left, width) = (flow.Format.Left + indent, flow.Width - indent);
        var lines = Wrapping.Wrap(text, width, ink, flow.Fonts);
        for (var i = 0; i < lines.Count; i++)
        {
            var (line, label) = (lines[i], i == 0 ? marker : "");
            flow.Add(new(ink.Size * Leading, (sheet, y) => Draw(sheet, y, line, label))
            {
                Glued = lines.Count > 1 && (i == 0 || i == lines.Count - 2),
            });
        }

        void Draw(Sheet sheet, float y, SetLine line, string label)
        {
            var baseline = y + ink.Size;
            sheet.Text(left - markerWidth, baseline, label, ink);
            DrawLine(sheet, left, baseline, width, line, ink, alignment);
        }
    }

    /// <summary>Draws one set line within the width.</summary>
    public static void DrawLine(Sheet sheet, float left, float baseline, float width, SetLine line, Ink ink, Alignment alignment)
    {
        switch (alignment)
        {
            case Alignment.Justified when !line.Last && line.Width > width * 0.6f:
                Justify(sheet, left, baseline, width, line, ink);
                break;
            case Alignment.Centre:
                sheet.Text(left + (width - line.Width) / 2, baseline, line.Text, ink);
                break;
            case Alignment.Right:
                sheet.Text(left + width - line.Width, baseline, line.Text, ink);
                break;
            default:
                sheet.Text(left, baseline, line.Text, ink);
                break;
        }
    }

    /// <summary>Word by word, each with its blank, so that the copied text keeps its blanks.</summary>
    private static void Justify(Sheet sheet, float left, float baseline, float width, SetLine line, Ink ink)
    {
        var words = line.Text.Split(' ');
        var extra = words.Length > 1 ? (width - line.Width) / (words.Length - 1) : 0;
        var font = sheet.Fonts[ink.Face];
        var x = left;
        for (var i = 0; i < words.Length; i++)
        {
            var word = i < words.Length - 1 ? words[i] + " " : words[i];
            sheet.Add(new Mark.Text(x, baseline, word, ink.Face, ink.Size, ink.Colour));
            x += font.Measure(word, ink.Size) + extra;
        }
    }
}
