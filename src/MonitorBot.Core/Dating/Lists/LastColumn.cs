using AngleSharp.Dom;
using MonitorBot.Core.Discovery;
using MonitorBot.Core.Parsing;

namespace MonitorBot.Core.Dating.Lists;

/// <summary>A cell below a head such as "Activity", "Terakhir diubah", "Last post": when something was last done to the item, not when it appeared.</summary>
internal static class LastColumn
{
    private const int MostColumns = 20;

    private static readonly string[] Words = ["activity", "aktivitas", "aktifitas", "updated", "modified", "diperbarui", "diperbaharui", "diubah", "perubahan", "terakhir", "last", "balasan"];

    public static bool Holds(IElement cell)
        => cell is { LocalName: "td" or "th", ParentElement: { LocalName: "tr", ParentElement: { } group } row }
            && (group.LocalName is "thead" or "tbody" ? group.ParentElement : group)?.QuerySelectorHead() is { } head && head != row
            && head.Children.Take(MostColumns).ElementAtOrDefault(row.Children.Take(MostColumns).TakeWhile(c => c != cell).Count()) is { LocalName: "th" } name
            && CategoryWords.Words(name.Words()).Any(Words.Contains);

    /// <summary>The table's first row.</summary>
    private static IElement? QuerySelectorHead(this IElement table)
        => table.Children.Select(child => child.LocalName == "tr" ? child : child.LocalName is "thead" or "tbody" ? child.Children.FirstOrDefault(c => c.LocalName == "tr") : null).FirstOrDefault(row => row is not null);
}
