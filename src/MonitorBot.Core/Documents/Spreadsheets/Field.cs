using MonitorBot.Core.Freshness;

namespace MonitorBot.Core.Documents.Spreadsheets;

/// <summary>A typed cell; a closed family.</summary>
internal abstract record Field
{
    private Field()
    {
    }

    public sealed record Text(string Value, Uri? Link = null) : Field;

    public sealed record Number(long Value) : Field;

    /// <param name="Share">0 to 1, shown as a percentage.</param>
    public sealed record Percent(double Share) : Field;

    public sealed record Day(DateOnly Value) : Field;

    /// <summary>Shown as WITA wall time.</summary>
    public sealed record Moment(DateTimeOffset Value) : Field;

    public sealed record Status(string Value, Verdict Verdict, int? AgeDays) : Field;

    public sealed record Blank : Field;

    public static implicit operator Field(string text) => new Text(text);

    public static implicit operator Field(int number) => new Number(number);

    public static Field Of(int? number) => number is { } known ? new Number(known) : new Blank();

    public static Field Of(DateOnly? day) => day is { } known ? new Day(known) : new Blank();

    public static Field Of(DateTimeOffset? instant) => instant is { } known ? new Moment(known) : new Blank();
}

/// <param name="Width">In characters.</param>
internal sealed record FieldColumn(string Title, double Width);

/// <summary>One sheet: some lines of title, a heading row, rows.</summary>
internal sealed record SheetContent(
    string Name, IReadOnlyList<string> Titles, IReadOnlyList<FieldColumn> Columns, IReadOnlyList<IReadOnlyList<Field>> Rows);
