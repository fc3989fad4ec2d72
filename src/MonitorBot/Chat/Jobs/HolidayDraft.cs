using System.Text.Json;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage;

namespace MonitorBot.Chat.Jobs;

/// <summary>A read but not yet confirmed list of holidays; one a person.</summary>
internal static class HolidayDraft
{
    /// <param name="number">Of the upload, so that the buttons of an older preview are stale.</param>
    public static void Keep(StoreSession session, long personId, string number, IReadOnlyList<Holiday> holidays)
        => session.Meta.Set(Key(personId), JsonSerializer.Serialize(new Draft(number, holidays)));

    /// <returns>Null when there is none of that number.</returns>
    public static IReadOnlyList<Holiday>? Take(StoreSession session, long personId, string number)
    {
        if (!session.Meta.TryGet<string>(Key(personId), out var json) || JsonSerializer.Deserialize<Draft>(json) is not { } draft || draft.Number != number) return null;
        session.Meta.Remove(Key(personId));
        return draft.Holidays;
    }

    private static string Key(long personId) => FormattableString.Invariant($"holidays/draft/{personId}");

    private sealed record Draft(string Number, IReadOnlyList<Holiday> Holidays);
}
