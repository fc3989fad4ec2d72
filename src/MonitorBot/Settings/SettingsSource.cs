using Microsoft.Extensions.Configuration;

namespace MonitorBot.Settings;

/// <summary>Where settings come from, the later winning: appsettings.json, environment, command line, the caller's overrides.</summary>
public static class SettingsSource
{
    private const string Prefix = "MONITORBOT__";
    private const string FileSuffix = "_FILE";
    private static readonly string[] TopLevel = [nameof(BotSettings.DataFolder), nameof(BotSettings.RegisterFile), nameof(BotSettings.MinFreeDiskMb)];

    public static IConfigurationRoot Read(IReadOnlyList<string> settingsArguments, IReadOnlyDictionary<string, string?>? overrides = null)
    {
        var builder = new ConfigurationBuilder()
            .AddJsonFile(Path.Combine(Directory.GetCurrentDirectory(), "appsettings.json"), optional: true)
            .AddEnvironmentVariables(Prefix)
            .AddCommandLine([.. settingsArguments])
            .AddInMemoryCollection(overrides ?? new Dictionary<string, string?>());
        var direct = builder.Build();
        return direct.AsEnumerable().Any(IsFile) ? WithSecretsFromFiles(direct) : direct;
    }

    /// <summary>Tells settings (`--Section:Key=value`, `--Section:Key value`) from the command's own words.</summary>
    public static (IReadOnlyList<string> Settings, IReadOnlyList<string> Words) Split(IReadOnlyList<string> args)
    {
        List<string> settings = [], rest = [];
        for (var i = 0; i < args.Count; i++)
        {
            if (!IsSetting(args[i]))
            {
                rest.Add(args[i]);
                continue;
            }

            settings.Add(args[i]);
            if (!args[i].Contains('=') && i + 1 < args.Count) settings.Add(args[++i]);
        }

        return (settings, rest);
    }

    private static bool IsSetting(string argument)
    {
        if (!argument.StartsWith("--", StringComparison.Ordinal)) return false;
        var name = argument[2..].Split('=', 2)[0];
        return name.Contains(':') || TopLevel.Contains(name, StringComparer.OrdinalIgnoreCase);
    }

    private static bool IsFile(KeyValuePair<string, string?> pair)
        => pair.Key.EndsWith(FileSuffix, StringComparison.OrdinalIgnoreCase) && pair.Value is { Length: > 0 };

    private static IConfigurationRoot WithSecretsFromFiles(IConfigurationRoot direct)
    {
        var all = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (var pair in direct.AsEnumerable())
        {
            if (pair.Value is null) continue;
            if (!IsFile(pair))
            {
                all.TryAdd(pair.Key, pair.Value);
                continue;
            }

            if (!File.Exists(pair.Value)) throw new SettingsException([$"{pair.Key}: berkas \"{pair.Value}\" tidak ada."]);
            all[pair.Key[..^FileSuffix.Length]] = File.ReadAllText(pair.Value).Trim();
        }

        return new ConfigurationBuilder().AddInMemoryCollection(all).Build();
    }
}

/// <summary>Settings that cannot be used; every fault at once, each a clear Indonesian sentence.</summary>
public sealed class SettingsException(IReadOnlyList<string> faults) : Exception(string.Join(Environment.NewLine, faults))
{
    public IReadOnlyList<string> Faults { get; } = faults;
}
