using MonitorBot.Core.Freshness;
using MonitorBot.Settings;

namespace MonitorBot.Chat.Weeks;

/// <summary>The days that count, by the settings.</summary>
internal static class Windows
{
    public static FreshnessWindow Of(BotSettings settings, DateOnly today, DateTimeOffset? previousRegular = null)
        => FreshnessWindow.Ending(today, settings.Freshness.WindowDays) with
        {
            NotBefore = previousRegular,
            MinItems = settings.Freshness.MinItems,
            AgendaHorizonDays = settings.Freshness.AgendaHorizonDays,
        };
}
