using MonitorBot.Core.Agencies;
using MonitorBot.Core.Dating;

namespace MonitorBot.Core.Scanning.Items;

/// <summary>
/// A list that prints days without years ("01 Mar"): each is first taken for the nearest past one. Where an item's own page names an
/// older year for the same day, what stands behind it in the list is no younger, and goes back as many years.
/// </summary>
internal static class YearlessList
{
    public static void Correct(List<SourceReading> sources, Uri item, DateStamp told)
    {
        for (var i = 0; i < sources.Count; i++)
        {
            if (sources[i].Kind != SourceKind.Item && Corrected(sources[i].Items, item, told) is { } items) sources[i] = sources[i] with { Items = items };
        }
    }

    private static List<ReadItem>? Corrected(IReadOnlyList<ReadItem> items, Uri item, DateStamp told)
    {
        var at = items.ToList().FindIndex(i => i.Url == item && IsYearless(i) && i.Posted!.Day.Month == told.Day.Month && i.Posted.Day.Day == told.Day.Day && i.Posted.Day.Year > told.Day.Year);
        if (at < 0) return null;
        var years = told.Day.Year - items[at].Posted!.Day.Year;
        return [.. items.Select((each, n) => n >= at && IsYearless(each) ? each with { Posted = each.Posted! with { Day = NotAfter(told.Day, each.Posted.Day.AddYears(years)), At = null } } : each)];
    }

    /// <summary>The head of a list whose guessed days rise further down, as days of more than one year do: asked before all others.</summary>
    public static Uri? DoubtfulHead(IEnumerable<SourceReading> sources, Category category)
        => sources.Where(s => s.Kind == SourceKind.List && s.Channel == category && s.Items.Count > 1 && s.Items.All(IsYearless) && s.Items.Skip(1).Any(i => i.Posted!.Day > s.Items[0].Posted!.Day)).Select(s => s.Items[0].Url).FirstOrDefault();

    private static DateOnly NotAfter(DateOnly told, DateOnly day) => day > told ? day.AddYears(-1) : day;

    private static bool IsYearless(ReadItem item)
        => item is { Posted.Printed: { Length: < 30 } printed, Source: DateSource.List or DateSource.Text } && !printed.AsSpan().ContainsAny("/.-") && printed.Count(char.IsAsciiDigit) is 1 or 2;
}
