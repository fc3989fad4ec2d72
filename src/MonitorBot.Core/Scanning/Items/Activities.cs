using AngleSharp.Dom;
using MonitorBot.Core.Agencies;
using MonitorBot.Core.Dating;
using MonitorBot.Core.Dating.Lists;
using MonitorBot.Core.Dating.Lists.Rows;
using MonitorBot.Core.Discovery;
using MonitorBot.Core.Parsing.Costs;
using MonitorBot.Core.Parsing.Searching;

namespace MonitorBot.Core.Scanning.Items;

/// <summary>
/// "Kegiatan" is activity news on some websites and an agenda on others: its items decide. Announced days make them an agenda, unless the website has one
/// under its own name; anything else that happened is news, beside a rubric of news too.
/// </summary>
internal static class Activities
{
    private const int LongestHeading = 80;

    /// <returns>Null for events beside an agenda of the website's own.</returns>
    public static Category? Are(Reading reading, IReadOnlyCollection<ReadItem> items)
    {
        if (!reading.ActivitiesAnnounce && items.Count(item => item.EventStart is not null) * 2 < items.Count) return Category.News;
        return reading.Sources.Exists(source => !source.Activity && (source.Channel == Category.Agenda || source.Items.Any(IsAgendas))) ? null : Category.Agenda;
    }

    /// <summary>
    /// A list of events: "Jadwal Kegiatan" above it, places beside its rows, a table that has a column for places, days that most rows
    /// show to be the event's (by a word, a span or hours from when to when), or one row whose own day is still to come.
    /// </summary>
    /// <param name="blocks">Of the page, as an agenda's list reads them.</param>
    public static bool Announce(IDocument document, IReadOnlyList<ListBlock> blocks, DateOnly today)
    {
        var rows = blocks.Where(b => b.Place == Place.Main && !b.SaysSomethingElseThan(Category.Agenda) && b.Hint is not { Strength: > WordStrength.Weak, Category: not Category.Agenda }).SelectMany(b => b.Items).ToList();
        if (document.Find("h1, h2").Any(heading => CategoryWords.Of(Folded.Short(heading, LongestHeading)) is { Category: Category.Agenda, Strength: > WordStrength.Weak }) || RowReader.HasPlaces(document)) return true;
        if (rows.Count == 0) return false;
        var told = rows.Where(row => row.EventStart is { } day && row.Posted?.Day != day).ToList();
        return told.Count * 2 >= rows.Count || rows.Any(row => !row.Doubtful && row.EventStart > today) || EventDays.NamePlaces(document.Body?.Words() ?? "", rows.Count);
    }

    /// <summary>All items of lists called "Kegiatan", and those filed under it.</summary>
    public static List<ReadItem> All(Reading reading) => [.. reading.Sources.Where(source => source.Activity).SelectMany(source => source.Items), .. Labelled(reading)];

    /// <summary>Items that stand in streams of everything, filed under "Kegiatan" and nothing more telling.</summary>
    public static List<ReadItem> Labelled(Reading reading)
        => [.. reading.Sources.Where(source => source is { Activity: false, Channel: null }).SelectMany(source => source.Items).Where(IsLabelled)];

    public static bool IsLabelled(ReadItem item)
    {
        if (item.Channel is not null || item.Labels.Count == 0) return false;
        var hints = item.Labels.Select(CategoryWords.Of).OfType<CategoryHint>().ToList();
        return hints.Exists(hint => hint.Activity) && hints.TrueForAll(hint => hint.Strength == WordStrength.Weak);
    }

    private static bool IsAgendas(ReadItem item) => item.Labels.Any(label => CategoryWords.Of(label) is { Category: Category.Agenda, Strength: > WordStrength.Weak });
}
