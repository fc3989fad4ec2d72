using MonitorBot.Core.Agencies;
using MonitorBot.Core.Dating;
using MonitorBot.Core.Discovery;

namespace MonitorBot.Core.Freshness;

/// <summary>Decides which category an item is of: people's correction, its own labels, the channel it stands in, its address.</summary>
public static class Assignment
{
    /// <returns>Several only where the website itself files it under several; empty when nothing says.</returns>
    public static IReadOnlyList<Category> Of(ReadItem item, Site site)
    {
        if (PathShapes.TryOverride(site, item.Url, out var set)) return set is { } corrected ? [corrected] : [];
        var labels = item.Labels.Select(CategoryWords.Of).OfType<CategoryHint>().ToList();
        var strong = labels.Where(h => h.Strength > WordStrength.Weak).Select(h => h.Category).Distinct().ToList();
        if (strong.Count > 0) return strong;
        if (item.Channel is { } channel) return [channel];
        if (PathShapes.ItemHint(item.Url) is { Strength: > WordStrength.Weak } hint) return [hint.Category];
        return [];
    }

    public static bool HasCategoryLabel(ReadItem item) => item.Labels.Any(l => CategoryWords.Of(l) is { Strength: > WordStrength.Weak });

    /// <summary>True when the item says itself that it is none of the three ("galeri", "unduhan"): it has labels, none of ours.</summary>
    public static bool IsFiledElsewhere(ReadItem item)
        => item.Channel is null && item.Labels.Count > 0 && !item.Labels.Any(l => IsUnsorted(l) || CategoryWords.Of(l) is not null);

    public static DatedItem Dated(ReadItem item, Category category) => new()
    {
        Category = category,
        Title = item.Title,
        Url = item.Url,
        Published = item.Posted?.Day,
        PublishedAt = item.Posted?.At,
        Precision = item.Posted?.Precision ?? DatePrecision.Day,
        EventStart = category == Category.Agenda ? item.EventStart : null,
        EventEnd = category == Category.Agenda ? item.EventEnd : null,
        EventSource = category == Category.Agenda && item.EventStart is not null ? item.Source : null,
        EventFoundOn = category == Category.Agenda && item.EventStart is not null ? item.FoundOn : null,
        Printed = item.Posted?.Printed,
        Source = item.Source,
        FoundOn = item.FoundOn,
        Confidence = item.Doubtful ? Confidence.Low : item.Posted?.Confidence ?? Confidence.Medium,
    };

    private static bool IsUnsorted(string label) => label.Trim().ToLowerInvariant() is "uncategorized" or "uncategorised" or "tak berkategori" or "tanpa kategori" or "umum" or "general" or "lainnya";
}
