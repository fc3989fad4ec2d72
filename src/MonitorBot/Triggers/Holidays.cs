using System.Globalization;
using System.Text.Json;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage;

namespace MonitorBot.Triggers;

/// <summary>Holidays by year: those that an Admin uploaded, else the shipped ones, which still need confirming.</summary>
internal static class Holidays
{
    private static readonly Lazy<IReadOnlyList<Holiday>> Shipped = new(ReadShipped);

    public static IReadOnlyList<Holiday> All(StoreSession session)
    {
        var uploaded = Uploaded(session);
        var years = uploaded.Select(one => one.Day.Year).ToHashSet();
        return [.. uploaded.Concat(Shipped.Value.Where(one => !years.Contains(one.Day.Year))).OrderBy(one => one.Day)];
    }

    /// <summary>Replaces the whole year.</summary>
    public static void Put(StoreSession session, int year, IReadOnlyList<Holiday> holidays)
        => session.Meta.Set($"holidays/{year.ToString(CultureInfo.InvariantCulture)}", JsonSerializer.Serialize(holidays));

    private static IReadOnlyList<Holiday> Uploaded(StoreSession session)
        => [.. Enumerable.Range(HolidayFile.FirstYear, HolidayFile.LastYear - HolidayFile.FirstYear + 1).SelectMany(year => session.Meta.TryGet<string>($"holidays/{year}", out var json) ? JsonSerializer.Deserialize<List<Holiday>>(json)! : [])];

    private static IReadOnlyList<Holiday> ReadShipped()
    {
        using var stream = typeof(Holidays).Assembly.GetManifestResourceStream("MonitorBot.Triggers.holidays.json")!;
        return JsonSerializer.Deserialize<List<Holiday>>(stream)!;
    }
}
