using Microsoft.Extensions.Configuration;

namespace MonitorBot.Settings;

/// <summary>Binds settings strictly: an unknown key, a word where a number belongs or a value out of range is an error.</summary>
public static class SettingsReader
{
    /// <exception cref="SettingsException">Lists all faults.</exception>
    public static BotSettings Bind(IConfiguration configuration)
    {
        var faults = UnknownKeys.In(configuration).ToList();
        if (faults.Count > 0) throw new SettingsException(faults);

        var settings = new BotSettings();
        try
        {
            configuration.Bind(settings);
        }
        catch (InvalidOperationException fault)
        {
            throw new SettingsException([$"Nilai pengaturan tidak dapat dibaca: {fault.Message}"]);
        }

        if (settings.Schedule.AssignReminders.Count == 0) settings.Schedule.AssignReminders = [.. ScheduleSettings.DefaultAssignReminders];
        if (settings.Fetching.CheckSuffixes.Count == 0) settings.Fetching.CheckSuffixes = [.. FetchingSettings.DefaultCheckSuffixes];
        faults.AddRange(SettingsCheck.Faults(settings));
        return faults.Count == 0 ? settings : throw new SettingsException(faults);
    }
}
