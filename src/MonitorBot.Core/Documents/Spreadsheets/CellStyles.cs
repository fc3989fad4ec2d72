using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using MonitorBot.Core.Freshness;

namespace MonitorBot.Core.Documents.Spreadsheets;

/// <summary>The workbook's styles; a style's number is its place in this list.</summary>
internal static class CellStyles
{
    private const uint DayFormat = 164;
    private const uint MomentFormat = 165;
    private const uint ShareFormat = 166;

    private enum Style : uint
    {
        Plain, Title, Head, Text, Quoted, Number, Percent, Day, Moment, Link, Fresh, Stale, Bad, Grey,
    }

    public static uint Plain => (uint)Style.Plain;

    public static uint Title => (uint)Style.Title;

    public static uint Head => (uint)Style.Head;

    public static uint Of(Field field) => (uint)(field switch
    {
        Field.Text { Link: not null } => Style.Link,
        Field.Text { Value: ['=' or '+' or '-' or '@', _, ..] } => Style.Quoted,
        Field.Number => Style.Number,
        Field.Percent => Style.Percent,
        Field.Day => Style.Day,
        Field.Moment => Style.Moment,
        Field.Status status => OfStatus(status),
        _ => Style.Text,
    });

    private static Style OfStatus(Field.Status status) => status switch
    {
        { Verdict: Verdict.Fresh } => Style.Fresh,
        { Verdict: Verdict.Stale, AgeDays: not > 90 } => Style.Stale,
        { Verdict: Verdict.Stale or Verdict.Unreachable } => Style.Bad,
        _ => Style.Grey,
    };

    public static Stylesheet Sheet() => new(
        new NumberingFormats(
            new NumberingFormat { NumberFormatId = DayFormat, FormatCode = "[$-421]d mmmm yyyy" },
            new NumberingFormat { NumberFormatId = MomentFormat, FormatCode = "[$-421]d mmmm yyyy hh:mm" },
            new NumberingFormat { NumberFormatId = ShareFormat, FormatCode = "0.0%" }),
        new DocumentFormat.OpenXml.Spreadsheet.Fonts(Font(), Font(bold: true, size: 13), Font(bold: true), Font(colour: "FF0B57D0", underlined: true)),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            Solid("FFDDE6EE"), Solid("FFCDEBD8"), Solid("FFFCEBBF"), Solid("FFF3C9CD"), Solid("FFE4E7EA")),
        new Borders(new Border(), Thin()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(Formats()),
        new DocumentFormat.OpenXml.Spreadsheet.CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));

    /// <summary>In the order of <see cref="Style"/>.</summary>
    private static IEnumerable<CellFormat> Formats() =>
    [
        new CellFormat(),
        new CellFormat { FontId = 1, ApplyFont = true },
        Bordered(font: 2, fill: 2, alignment: new() { Horizontal = HorizontalAlignmentValues.Center, Vertical = VerticalAlignmentValues.Center, WrapText = true }),
        Bordered(),
        Bordered(quoted: true),
        Bordered(format: 3, alignment: Top(HorizontalAlignmentValues.Center)),
        Bordered(format: ShareFormat, alignment: Top(HorizontalAlignmentValues.Center)),
        Bordered(format: DayFormat, alignment: Top(HorizontalAlignmentValues.Left)),
        Bordered(format: MomentFormat, alignment: Top(HorizontalAlignmentValues.Left)),
        Bordered(font: 3),
        Bordered(fill: 3),
        Bordered(fill: 4),
        Bordered(fill: 5),
        Bordered(fill: 6),
    ];

    private static Alignment Top(HorizontalAlignmentValues side) => new() { Horizontal = side, Vertical = VerticalAlignmentValues.Top };

    private static CellFormat Bordered(uint format = 0, uint font = 0, uint fill = 0, bool quoted = false, Alignment? alignment = null)
    {
        var cell = new CellFormat(alignment ?? new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = true })
        {
            NumberFormatId = format,
            FontId = font,
            FillId = fill,
            BorderId = 1,
            ApplyNumberFormat = format > 0,
            ApplyFont = font > 0,
            ApplyFill = fill > 0,
            ApplyBorder = true,
            ApplyAlignment = true,
        };
        cell.QuotePrefix = quoted ? true : null;
        return cell;
    }

    private static Font Font(bool bold = false, double size = 10, string? colour = null, bool underlined = false)
    {
        var font = new Font();
        AddIf(bold, new Bold());
        AddIf(underlined, new Underline());
        font.Append(new FontSize { Val = size });
        AddIf(colour is not null, new Color { Rgb = colour });
        font.Append(new FontName { Val = "Arial" });
        return font;

        void AddIf(bool wanted, OpenXmlElement part)
        {
            if (wanted)
            {
                font.Append(part);
            }
        }
    }

    private static Fill Solid(string colour) =>
        new(new PatternFill(new ForegroundColor { Rgb = colour }) { PatternType = PatternValues.Solid });

    private static Border Thin() => new(
        new LeftBorder(Grey()) { Style = BorderStyleValues.Thin },
        new RightBorder(Grey()) { Style = BorderStyleValues.Thin },
        new TopBorder(Grey()) { Style = BorderStyleValues.Thin },
        new BottomBorder(Grey()) { Style = BorderStyleValues.Thin },
        new DiagonalBorder());

    private static Color Grey() => new() { Rgb = "FF9AA0A6" };
}
