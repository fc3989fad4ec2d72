using System.Collections;
using System.Reflection;
using Microsoft.Extensions.Configuration;

namespace MonitorBot.Settings;

/// <summary>Finds configuration keys that no option class knows, so that a typo is told instead of ignored.</summary>
internal static class UnknownKeys
{
    public static IEnumerable<string> In(IConfiguration configuration) => Walk(configuration, typeof(BotSettings));

    private static IEnumerable<string> Walk(IConfiguration configuration, Type type)
    {
        foreach (var child in configuration.GetChildren())
        {
            var property = type.GetProperty(child.Key, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase);
            if (property is null)
            {
                var known = string.Join(", ", type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(one => one.Name));
                yield return $"{child.Path}: pengaturan ini tidak dikenal. Yang dikenal di sini: {known}.";
                continue;
            }

            foreach (var fault in Inside(child, property.PropertyType)) yield return fault;
        }
    }

    private static IEnumerable<string> Inside(IConfigurationSection section, Type type)
    {
        if (type == typeof(string) || type.IsValueType || typeof(IDictionary).IsAssignableFrom(type)) return [];
        if (typeof(IList).IsAssignableFrom(type))
        {
            var element = type.GetGenericArguments()[0];
            return section.GetChildren().SelectMany(item => Inside(item, element));
        }

        return Walk(section, type);
    }
}
