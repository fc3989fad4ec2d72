using MonitorBot.Core.Agencies;
using MonitorBot.Core.Discovery;

namespace MonitorBot.Core.Dating.Apis;

/// <summary>Turns what stands in JSON into an item: its dates by machine stamp or printed text, its category by its labels or the names above it.</summary>
public static class JsonDating
{
    /// <returns>Null when no date of the object can be read.</returns>
    public static ReadItem? Item(JsonItem item, Uri url, Uri at, DateTimeOffset now, Category? channel, DateSource source)
    {
        var category = channel ?? (PathWords(item.Path) is { Activity: false } hint ? hint.Category : null);
        var today = Wita.Day(now);
        if (category == Category.Agenda && item.Both is { } both) item = item with { Posted = both.Made, Start = both.Announced };
        else if (category == Category.Agenda && item.IsPlain) item = item with { Posted = null, Start = item.Posted };
        var posted = Stamp(item.Posted, now, today);
        var start = Day(item.Start, now) ?? (category == Category.Agenda && posted is null ? Day(item.Posted, now) : null);
        if ((posted is null && start is null) || item.Title.Length < 3) return null;
        return new ReadItem
        {
            Title = item.Title,
            Url = url,
            Posted = posted,
            EventStart = start,
            EventEnd = start is null ? null : Day(item.End, now) ?? start,
            Labels = item.Labels,
            Channel = category,
            Doubtful = posted?.Confidence == Confidence.Low,
            Source = source,
            FoundOn = at,
        };
    }

    private static CategoryHint? PathWords(string path)
    {
        var names = path.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = names.Length - 1; i >= 0; i--)
        {
            if (CategoryWords.Of(Spaced(names[i])) is { Strength: > WordStrength.Weak } hint) return hint;
        }
        return null;
    }

    /// <summary>"beritaTerbaru" as "berita Terbaru".</summary>
    private static string Spaced(string name) => string.Concat(name.Select((c, i) => i > 0 && char.IsUpper(c) ? " " + c : c.ToString()));

    private static DateStamp? Stamp(string? text, DateTimeOffset now, DateOnly today)
    {
        if (text is null) return null;
        if (DateStamp.OfMachine(text, today, Confidence.High) is { } stamp) return stamp;
        if (text.Length > 60 || !IndonesianDate.TryFind(text, now, DateRole.News, out var read) || read.Precision > DatePrecision.Day || !DateStamp.IsPlausible(read.WitaDay, today)) return null;
        return new DateStamp(read.WitaDay, read.At, text, read.At is null ? DatePrecision.Day : DatePrecision.Minute, read.Relative || !read.YearPrinted ? Confidence.Low : Confidence.Medium);
    }

    private static DateOnly? Day(string? text, DateTimeOffset now)
    {
        if (text is null) return null;
        if (MachineTime.TryRead(text, out var day, out _)) return day.Year >= 1995 ? day : null;
        return text.Length <= 80 && IndonesianDate.TryFind(text, now, DateRole.Agenda, out var read) ? read.Day : null;
    }
}
