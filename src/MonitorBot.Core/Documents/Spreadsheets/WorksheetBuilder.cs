using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace MonitorBot.Core.Documents.Spreadsheets;

/// <summary>Builds one worksheet: typed cells, frozen heading, filter, links, printing on the page's width.</summary>
internal sealed class WorksheetBuilder(WorksheetPart part, SheetContent content)
{
    private const double LineHeight = 13;

    private readonly Hyperlinks _links = new();

    public static int HeadRow(SheetContent content) => content.Titles.Count + 2;

    public static string LastColumn(SheetContent content) => ColumnName(content.Columns.Count - 1);

    public void Build()
    {
        var data = new SheetData();
        data.Append(content.Titles.Select((t, i) => Row(i + 1, [Text(t, 0, i + 1, i == 0 ? CellStyles.Title : CellStyles.Plain)])));
        var head = HeadRow(content);
        data.Append(Row(head, content.Columns.Select((c, i) => Text(c.Title, i, head, CellStyles.Head)), Lines(content.Columns.Select(c => c.Title))));
        data.Append(content.Rows.Select((fields, r) => Row(head + 1 + r, fields.Select((f, i) => Cell(f, i, head + 1 + r)), Lines(fields.Select(Shown)))));
        part.Worksheet = new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetViews(new SheetView(Frozen(head)) { WorkbookViewId = 0 }),
            new Columns(content.Columns.Select((c, i) => new DocumentFormat.OpenXml.Spreadsheet.Column
            {
                Min = (uint)i + 1,
                Max = (uint)i + 1,
                Width = c.Width,
                CustomWidth = true,
            })),
            data,
            new AutoFilter { Reference = $"A{head}:{LastColumn(content)}{head + content.Rows.Count}" });
        if (_links.HasChildren)
        {
            part.Worksheet.Append(_links);
        }

        part.Worksheet.Append(
            new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.6, Header = 0.3, Footer = 0.3 },
            new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 },
            new HeaderFooter(new OddFooter("&L&A&RHalaman &P dari &N")));
    }

    /// <summary>"A", "B", … "Z", "AA", ….</summary>
    public static string ColumnName(int index) =>
        index < 26 ? ((char)('A' + index)).ToString() : ColumnName(index / 26 - 1) + (char)('A' + index % 26);

    private static Pane Frozen(int head) => new()
    {
        HorizontalSplit = 2,
        VerticalSplit = head,
        TopLeftCell = $"C{head + 1}",
        ActivePane = PaneValues.BottomRight,
        State = PaneStateValues.Frozen,
    };

    /// <param name="lines">Given as a height: not every program measures wrapped text by itself.</param>
    private static Row Row(int index, IEnumerable<Cell> cells, int lines = 1) =>
        new(cells) { RowIndex = (uint)index, Height = lines * LineHeight + 3, CustomHeight = true };

    private int Lines(IEnumerable<string> texts) =>
        Math.Min(25, texts.Select((t, i) => (int)Math.Ceiling((t.Length + 1) * 1.1 / content.Columns[i].Width)).Append(1).Max());

    private static string Shown(Field field) => field switch
    {
        Field.Text text => text.Value,
        Field.Status status => status.Value,
        _ => "",
    };

    private Cell Cell(Field field, int column, int row)
    {
        var style = CellStyles.Of(field);
        if (field is Field.Text { Link: { } link })
        {
            var id = $"link{row}c{column}";
            part.AddHyperlinkRelationship(link, isExternal: true, id);
            _links.Append(new Hyperlink { Reference = $"{ColumnName(column)}{row}", Id = id });
        }

        return field switch
        {
            Field.Text text => Text(text.Value, column, row, style),
            Field.Status status => Text(status.Value, column, row, style),
            Field.Number number => Number(number.Value.ToString(CultureInfo.InvariantCulture), column, row, style),
            Field.Percent percent => Number(percent.Share.ToString("R", CultureInfo.InvariantCulture), column, row, style),
            Field.Day day => Number(Serial(day.Value.ToDateTime(TimeOnly.MinValue)), column, row, style),
            Field.Moment moment => Number(Serial(Wita.At(moment.Value).DateTime), column, row, style),
            _ => new Cell { CellReference = $"{ColumnName(column)}{row}", StyleIndex = style },
        };
    }

    private static string Serial(DateTime wall) => wall.ToOADate().ToString("R", CultureInfo.InvariantCulture);

    private static Cell Text(string text, int column, int row, uint style) => new(
        new InlineString(new Text(CellText.Clean(text)) { Space = DocumentFormat.OpenXml.SpaceProcessingModeValues.Preserve }))
    {
        CellReference = $"{ColumnName(column)}{row}",
        DataType = CellValues.InlineString,
        StyleIndex = style,
    };

    private static Cell Number(string value, int column, int row, uint style) => new(new CellValue(value))
    {
        CellReference = $"{ColumnName(column)}{row}",
        StyleIndex = style,
    };
}
