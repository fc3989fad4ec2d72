using MonitorBot.Core.Documents.Drawing;
using SkiaSharp;

namespace MonitorBot.Core.Documents.Layout;

/// <param name="MaxWidth">Points; a column that would be wider wraps.</param>
/// <param name="Whole">Its cells are meant to stay on one line: dates, NIP.</param>
internal sealed record Column(string Title, Alignment Alignment = Alignment.Left, float MaxWidth = 240, bool Whole = false);

/// <summary>A table's field.</summary>
/// <param name="Badge">Drawn left of the text: a verdict's shape.</param>
/// <param name="Link">Makes the text a link; only a website's own address.</param>
internal sealed record Cell(string Text, Uri? Link = null, Action<Sheet, float, float, float>? Badge = null, SKColor? Fill = null)
{
    public static implicit operator Cell(string text) => new(text);
}

/// <summary>A ruled table: columns as wide as their content asks, heading repeated on each page, rows never cut.</summary>
internal sealed class Table(IReadOnlyList<Column> columns, IReadOnlyList<IReadOnlyList<Cell>> rows, float size = 8)
{
    private const float PadX = 3.5f;
    private const float PadY = 2.6f;
    private const float Leading = 1.2f;

    private readonly Ink _ink = Ink.Regular(size);
    private readonly Ink _head = Ink.Bold(size);

    public void Write(Flow flow)
    {
        var widths = ColumnWidths.Fit(Wishes(flow), flow.Width);
        var left = flow.Format.Left;
        var heading = Row(flow, [.. columns.Select(c => new Cell(c.Title, Fill: Palette.Head))], widths, left, _head, null);
        heading.Glued = true;
        flow.Add(heading);
        var units = rows.Select(row => Row(flow, row, widths, left, _ink, heading)).ToList();
        KeepEnds(units);
        units.ForEach(flow.Add);
    }

    /// <summary>No row alone: the first two stay together, and so do the last three, unless they are tall.</summary>
    private static void KeepEnds(List<Unit> units)
    {
        const float together = 120;
        if (units.Count > 1 && units[0].Height + units[1].Height <= together) units[0].Glued = true;
        var height = units.Count == 0 ? 0 : units[^1].Height;
        for (var i = units.Count - 2; i >= 0 && i >= units.Count - 3 && (height += units[i].Height) <= together; i--) units[i].Glued = true;
    }

    private List<ColumnWidths.Wish> Wishes(Flow flow) => [.. columns.Select((column, i) =>
    {
        var font = flow.Fonts[_ink.Face];
        var cells = rows.Select(r => r[i]).ToList();
        float Full(Cell cell) => font.Measure(Fonts.TextCleaner.Clean(cell.Text, font), size) + BadgeRoom(cell) + 0.5f;
        var least = cells.Select(c => column.Whole ? Full(c) : Wrapping.LongestPiece(c.Text, _ink, flow.Fonts) + BadgeRoom(c) + 0.5f)
            .Append(Wrapping.LongestPiece(column.Title, _head, flow.Fonts) + 0.5f).Max();
        var most = cells.Select(Full).Append(least).Max();
        return new ColumnWidths.Wish(Math.Min(least, column.MaxWidth) + 2 * PadX, Math.Min(most, column.MaxWidth) + 2 * PadX);
    })];

    private float BadgeRoom(Cell cell) => cell.Badge is null ? 0 : size * 1.35f;

    private Unit Row(Flow flow, IReadOnlyList<Cell> cells, IReadOnlyList<float> widths, float left, Ink ink, Unit? heading)
    {
        var set = cells.Select((c, i) => Wrapping.Wrap(c.Text, widths[i] - 2 * PadX - BadgeRoom(c), ink, flow.Fonts)).ToList();
        var height = set.Max(s => s.Count) * size * Leading + 2 * PadY;
        return new(height, Draw) { Heading = heading };

        void Draw(Sheet sheet, float y)
        {
            var x = left;
            for (var i = 0; i < cells.Count; i++)
            {
                DrawCell(sheet, x, y, widths[i], height, cells[i], set[i], ink, heading is null ? Alignment.Centre : columns[i].Alignment);
                x += widths[i];
            }
        }
    }

    private void DrawCell(Sheet sheet, float x, float y, float width, float height, Cell cell, IReadOnlyList<SetLine> lines, Ink ink, Alignment alignment)
    {
        if (cell.Fill is { } fill)
        {
            sheet.Box(x, y, width, height, fill);
        }

        sheet.Frame(x, y, width, height, 0.5f, Palette.Rule);
        cell.Badge?.Invoke(sheet, x + PadX, y + PadY, size);
        var (inner, room) = (x + PadX + BadgeRoom(cell), width - 2 * PadX - BadgeRoom(cell));
        for (var i = 0; i < lines.Count; i++)
        {
            Paragraph.DrawLine(sheet, inner, y + PadY + size * (0.95f + i * Leading), room, lines[i], ink, alignment);
        }

        if (cell.Link is { } link)
        {
            sheet.Add(new Mark.Link(SKRect.Create(x, y, width, height), link));
        }
    }
}
