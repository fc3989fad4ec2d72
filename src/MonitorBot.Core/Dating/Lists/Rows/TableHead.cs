using AngleSharp.Dom;
using MonitorBot.Core.Parsing.Costs;

namespace MonitorBot.Core.Dating.Lists.Rows;

/// <summary>What the first row of a table calls the column of a cell.</summary>
internal static class TableHead
{
    public const int MostColumns = 20;

    private const int LongestName = 60;

    /// <summary>Captions, columns and heads before a table's first row.</summary>
    private const int MostParts = 20;

    /// <returns>Null for what is no cell, stands in the first row itself, or below no head.</returns>
    public static string? Of(IElement cell)
        => cell is { LocalName: "td" or "th", ParentElement: { LocalName: "tr", ParentElement: { } group } row }
            && FirstRow(group.LocalName is "thead" or "tbody" ? group.ParentElement : group) is { } head && head != row
            && head.Below().Take(MostColumns).ElementAtOrDefault(row.Below().Take(MostColumns).TakeWhile(c => c != cell).Count()) is { LocalName: "th" } name
                ? Folded.Short(name, LongestName) : null;

    private static IElement? FirstRow(IElement? table)
        => table?.Below().Take(MostParts).Select(child => child.LocalName == "tr" ? child : child.LocalName is "thead" or "tbody" ? child.Below().FirstOrDefault(c => c.LocalName == "tr") : null).FirstOrDefault(row => row is not null);
}
