using AngleSharp.Dom;
using MonitorBot.Core.Discovery;
using MonitorBot.Core.Parsing.Costs;

namespace MonitorBot.Core.Dating.Lists.Rows;

/// <summary>A cell below a head such as "Activity", "Terakhir diubah", "Last post": when something was last done to the item, not when it appeared.</summary>
internal static class LastColumn
{
    private const int MostColumns = 20;

    /// <summary>Captions, columns and heads before a table's first row.</summary>
    private const int MostParts = 20;

    private static readonly string[] Words = ["activity", "aktivitas", "aktifitas", "updated", "modified", "diperbarui", "diperbaharui", "diubah", "perubahan", "terakhir", "last", "balasan"];

    public static bool Holds(IElement cell)
        => cell is { LocalName: "td" or "th", ParentElement: { LocalName: "tr", ParentElement: { } group } row }
            && (group.LocalName is "thead" or "tbody" ? group.ParentElement : group)?.FirstRow() is { } head && head != row
            && head.Below().Take(MostColumns).ElementAtOrDefault(row.Below().Take(MostColumns).TakeWhile(c => c != cell).Count()) is { LocalName: "th" } name
            && CategoryWords.Words(name.Words()).Any(Words.Contains);

    private static IElement? FirstRow(this IElement table)
        => table.Below().Take(MostParts).Select(child => child.LocalName == "tr" ? child : child.LocalName is "thead" or "tbody" ? child.Below().FirstOrDefault(c => c.LocalName == "tr") : null).FirstOrDefault(row => row is not null);
}
