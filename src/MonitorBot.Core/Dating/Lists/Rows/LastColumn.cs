using AngleSharp.Dom;
using MonitorBot.Core.Discovery;

namespace MonitorBot.Core.Dating.Lists.Rows;

/// <summary>A cell below a head such as "Activity", "Terakhir diubah", "Last post": when something was last done to the item, not when it appeared.</summary>
internal static class LastColumn
{
    private static readonly string[] Words = ["activity", "aktivitas", "aktifitas", "updated", "modified", "diperbarui", "diperbaharui", "diubah", "perubahan", "terakhir", "last", "balasan"];

    public static bool Holds(IElement cell) => TableHead.Of(cell) is { } head && CategoryWords.Words(head).Any(Words.Contains);
}
