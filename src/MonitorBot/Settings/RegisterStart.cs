using MonitorBot.Core.Agencies;

namespace MonitorBot.Settings;

/// <summary>The register that a new store starts from: the office's own CSV, else the province's list.</summary>
internal static class RegisterStart
{
    /// <exception cref="SettingsException">The file is missing or has faulty rows.</exception>
    public static IReadOnlyList<Agency> Read(string? file)
    {
        if (file is not { Length: > 0 }) return ProvinceList.Load();
        if (!File.Exists(file)) throw new SettingsException([$"RegisterFile: berkas \"{file}\" tidak ada."]);
        var read = RegisterCsv.Read(File.ReadAllText(file));
        return read.Errors is [] ? read.Agencies : throw new SettingsException([.. read.Errors.Select(error => $"RegisterFile: {error}")]);
    }
}
