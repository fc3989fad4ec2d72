using System.Collections;
using System.Reflection;
using Microsoft.Extensions.Configuration;
using MonitorBot.Settings;
using MonitorBot.Tests.Architecture;

namespace MonitorBot.Tests.Settings;

/// <summary>`appsettings.example.json` is what an operator reads: it must name everything, and truly.</summary>
public sealed class ExampleSettingsTests
{
    private static readonly string File = Path.Combine(SourceTree.Root, "appsettings.example.json");

    private static readonly IConfigurationRoot Example = new ConfigurationBuilder().AddJsonFile(File).Build();

    [Fact]
    public void It_is_accepted() => Assert.NotNull(SettingsReader.Bind(Example));

    [Fact]
    public void Every_value_in_it_is_the_default()
    {
        var defaults = Values(SettingsReader.Bind(new ConfigurationBuilder().Build()), "").ToList();
        Assert.Contains(("Freshness:WindowDays", "7"), defaults);
        Assert.Equal(defaults, Values(SettingsReader.Bind(Example), ""));
    }

    [Fact]
    public void It_names_every_option()
    {
        var text = System.IO.File.ReadAllText(File);
        Assert.Empty(Options(typeof(BotSettings), "").Where(option => !Named(option, text)).ToList());
    }

    [Fact]
    public void Every_option_has_a_comment_above_it_or_stands_in_a_commented_group()
    {
        var lines = System.IO.File.ReadAllLines(File);
        var bare = lines.Where((line, i) => line.StartsWith("  \"", StringComparison.Ordinal) && lines[i - 1].Trim().Length > 0 && !lines[i - 1].TrimStart().StartsWith("//", StringComparison.Ordinal) && lines[i - 1] != "{");
        Assert.Empty(bare);
    }

    private static bool Named(string option, string text)
    {
        var key = option.Split(':')[^1];
        return option.StartsWith("People:", StringComparison.Ordinal) ? text.Contains($"\"{key}\"", StringComparison.Ordinal) : Example.GetSection(option).Exists() || Example.AsEnumerable().Any(pair => pair.Key == option);
    }

    /// <summary>"Section:Name" of every option; of a list of objects, the names inside as well.</summary>
    private static IEnumerable<string> Options(Type type, string prefix)
        => type.GetProperties(BindingFlags.Public | BindingFlags.Instance).SelectMany(one => Inside(one.PropertyType) is { } inner ? Options(inner, $"{prefix}{one.Name}:") : [prefix + one.Name]);

    private static Type? Inside(Type type)
    {
        if (type.IsGenericType && typeof(IList).IsAssignableFrom(type)) type = type.GetGenericArguments()[0];
        return type.IsClass && type.Namespace == typeof(BotSettings).Namespace ? type : null;
    }

    private static IEnumerable<(string Key, string Value)> Values(object settings, string prefix)
    {
        foreach (var property in settings.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            var (key, value) = (prefix + property.Name, property.GetValue(settings));
            if (value is IDictionary map) yield return (key, string.Join(';', map.Keys.Cast<string>().Order(StringComparer.Ordinal).Select(name => $"{name}={map[name]}")));
            else if (value is IList list) yield return (key, string.Join(';', list.Cast<object>()));
            else if (value is not null && Inside(value.GetType()) is not null) foreach (var pair in Values(value, key + ":")) yield return pair;
            else yield return (key, FormattableString.Invariant($"{value}"));
        }
    }
}
