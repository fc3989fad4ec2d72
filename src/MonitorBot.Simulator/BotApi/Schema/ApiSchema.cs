using System.Text.Json;

namespace MonitorBot.Simulator.BotApi.Schema;

/// <summary>Names, types and required fields of the public Bot API (see the version inside the file).</summary>
public sealed class ApiSchema
{
    private readonly Dictionary<string, ApiMethod> _methods = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ApiType> _types = [];

    public static readonly ApiSchema Current = Load();

    public ApiMethod? Method(string name) => _methods.GetValueOrDefault(name);

    public ApiType? Type(string name) => _types.GetValueOrDefault(name);

    private static ApiSchema Load()
    {
        using var stream = typeof(ApiSchema).Assembly.GetManifestResourceStream("bot-api.json")!;
        using var json = JsonDocument.Parse(stream);
        var schema = new ApiSchema();
        foreach (var method in json.RootElement.GetProperty("methods").EnumerateObject())
            schema._methods[method.Name] = new(method.Name, Fields(method.Value), method.Value.GetProperty("returns").GetString()!.Split('|'));
        foreach (var type in json.RootElement.GetProperty("types").EnumerateObject())
            schema._types[type.Name] = new(Fields(type.Value), Subtypes(type.Value));
        return schema;
    }

    private static Dictionary<string, ApiField> Fields(JsonElement owner)
    {
        var fields = new Dictionary<string, ApiField>();
        if (!owner.TryGetProperty("fields", out var list))
            return fields;

        foreach (var field in list.EnumerateObject())
        {
            var types = field.Value.GetString()!;
            fields[field.Name] = new(types.TrimEnd('!').Split('|'), types.EndsWith('!'));
        }

        return fields;
    }

    private static string[] Subtypes(JsonElement type) =>
        type.TryGetProperty("subtypes", out var list) ? [.. list.EnumerateArray().Select(name => name.GetString()!)] : [];
}

public sealed record ApiMethod(string Name, IReadOnlyDictionary<string, ApiField> Fields, IReadOnlyList<string> Returns);

public sealed record ApiType(IReadOnlyDictionary<string, ApiField> Fields, IReadOnlyList<string> Subtypes);

/// <summary>The types a field may have, any of them.</summary>
public sealed record ApiField(IReadOnlyList<string> Types, bool Required);
