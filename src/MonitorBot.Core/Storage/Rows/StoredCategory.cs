using MonitorBot.Core.Agencies;
using MonitorBot.Core.Dating;
using MonitorBot.Core.Freshness;

namespace MonitorBot.Core.Storage.Rows;

/// <summary>A category's verdict as it is kept, with bounded evidence.</summary>
internal sealed record StoredCategory
{
    private const int MaxEvidence = 5;

    public Category? Cat { get; init; }

    public Verdict? Verdict { get; init; }

    public DateOnly? Latest { get; init; }

    public int Count { get; init; }

    public Confidence? Sure { get; init; }

    public IReadOnlyList<StoredItem>? Items { get; init; }

    public string Why { get; init; } = "";

    public DateOnly? Event { get; init; }

    public int Upcoming { get; init; }

    public Uri? Channel { get; init; }

    public static StoredCategory Of(CategoryVerdict verdict) => new()
    {
        Cat = verdict.Category,
        Verdict = verdict.Verdict,
        Latest = verdict.Latest,
        Count = verdict.CountInWindow,
        Sure = verdict.Confidence,
        Items = verdict.Evidence.Count == 0 ? null : [.. verdict.Evidence.Take(MaxEvidence).Select(StoredItem.Of)],
        Why = CleanText.Of(verdict.Why, 400),
        Event = verdict.LatestEvent,
        Upcoming = verdict.UpcomingEvents,
        Channel = verdict.Channel,
    };

    public CategoryVerdict Back() => new()
    {
        Category = Cat!.Value,
        Verdict = Verdict!.Value,
        Latest = Latest,
        CountInWindow = Count,
        Confidence = Sure!.Value,
        Evidence = [.. (Items ?? []).Select(item => item.Back(Cat.Value))],
        Why = Why,
        LatestEvent = Event,
        UpcomingEvents = Upcoming,
        Channel = Channel,
    };
}

/// <summary>One piece of evidence as it is kept.</summary>
internal sealed record StoredItem
{
    public string Title { get; init; } = "";

    public Uri Url { get; init; } = null!;

    public DateOnly? Day { get; init; }

    public DateTimeOffset? At { get; init; }

    public DatePrecision? Fine { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public string? Printed { get; init; }

    public DateSource? Source { get; init; }

    public Confidence? Sure { get; init; }

    public Uri? On { get; init; }

    public static StoredItem Of(DatedItem item) => new()
    {
        Title = CleanText.Of(item.Title, 200),
        Url = item.Url,
        Day = item.Published,
        At = item.PublishedAt,
        Fine = item.Precision,
        From = item.EventStart,
        To = item.EventEnd,
        Printed = item.Printed is { } printed ? CleanText.Of(printed, 100) : null,
        Source = item.Source,
        Sure = item.Confidence,
        On = item.FoundOn,
    };

    public DatedItem Back(Category category) => new()
    {
        Category = category,
        Title = Title,
        Url = Url,
        Published = Day,
        PublishedAt = At,
        Precision = Fine!.Value,
        EventStart = From,
        EventEnd = To,
        Printed = Printed,
        Source = Source!.Value,
        Confidence = Sure!.Value,
        FoundOn = On,
    };
}
