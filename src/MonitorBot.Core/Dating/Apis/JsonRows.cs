using System.Text.Json;

namespace MonitorBot.Core.Dating.Apis;

/// <summary>Rows of cells without names, as scripts fill tables with them: <c>[1, "&lt;a href='/berita/1'&gt;Judul&lt;/a&gt;", "20 November 2026"]</c>.</summary>
internal static class JsonRows
{
    private const int MostRows = 300;
    private const int MostCells = 20;
    private const int LongestDay = 60;
    private const int LongestTitle = 300;

    // Only whether a cell is a day is asked here, not which one; nothing is in the future of then.
    private static readonly DateTimeOffset AnyTime = new(2099, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <param name="table">An array of rows.</param>
    /// <returns>Nothing where a single row without a link could as well be a counter's.</returns>
    public static IReadOnlyList<JsonItem> Of(JsonElement table, string path)
    {
        var rows = table.EnumerateArray().Where(row => row.ValueKind == JsonValueKind.Array).Take(MostRows).Select(row => TryItem(row, path)).OfType<JsonItem>().ToList();
        return rows.Count > 1 || rows.Exists(row => row.Link is not null) ? rows : [];
    }

    private static JsonItem? TryItem(JsonElement row, string path)
    {
        var length = row.GetArrayLength();
        if (length is < 2 or > MostCells || row.EnumerateArray().Any(cell => cell.ValueKind is JsonValueKind.Object or JsonValueKind.Array)) return null;
        var cells = row.EnumerateArray().Select(JsonText.Of).ToList();
        var shown = cells.Select(cell => cell is null ? "" : JsonText.Plain(cell)).ToList();
        var day = shown.FindIndex(IsDay);
        if (day < 0 || Enumerable.Range(0, length).Where(at => at != day && IsTitle(shown[at])).Select(at => (int?)at).MaxBy(at => (JsonMarkup.Link(cells[at!.Value]) is not null, shown[at.Value].Length)) is not { } title) return null;
        var link = JsonMarkup.Link(cells[title]) ?? cells.Select(JsonMarkup.Link).FirstOrDefault(found => found is not null);
        return new JsonItem(shown[title], link, Slug: null, shown[day], Start: null, End: null, [], path.Trim()) { IsPlain = true };
    }

    private static bool IsTitle(string text) => text.Length is > 5 and <= LongestTitle && text.Contains(' ', StringComparison.Ordinal) && text.Any(char.IsLetter) && !IsDay(text);

    private static bool IsDay(string text)
        => text.Length is > 4 and <= LongestDay && text.Any(char.IsAsciiDigit)
            && (MachineTime.TryRead(text, out _, out _) || (IndonesianDate.TryFind(text, AnyTime, DateRole.News, out var read) && read.Printed.Length * 2 > text.Length));
}
