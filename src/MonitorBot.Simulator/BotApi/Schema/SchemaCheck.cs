using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MonitorBot.Simulator.BotApi.Schema;

/// <summary>Finds what in a request or an answer is not of the public schema: unknown, missing and ill-typed fields.</summary>
public static class SchemaCheck
{
    private const string ArrayOf = "Array of ";

    /// <summary>What is wrong with a request; empty when nothing is.</summary>
    public static IReadOnlyList<string> Request(ApiRequest request)
    {
        var found = new List<string>();
        if (ApiSchema.Current.Method(request.Method) is not { } method)
            return [$"unknown method {request.Method}"];

        var present = new JsonObject();
        foreach (var (name, value) in request.Parameters)
            present[name] = Read(value, method.Fields.GetValueOrDefault(name), request.Typed);
        foreach (var file in request.Files.Keys.Where(method.Fields.ContainsKey))
            present[file] = "attach://" + file;
        Fields(method.Fields, present, method.Name, found);
        return found;
    }

    /// <summary>What is wrong with the answer of a method.</summary>
    public static IReadOnlyList<string> Answer(string method, JsonNode? result)
    {
        var found = new List<string>();
        Any(ApiSchema.Current.Method(method)!.Returns, result, method, found);
        return found;
    }

    // A form knows only strings: they are read as the type that the field wants.
    private static JsonNode? Read(JsonNode? value, ApiField? field, bool typed)
    {
        if (typed || field is null || field.Types.Contains("String") || field.Types.Contains("InputFile"))
            return value?.DeepClone();

        var text = value!.GetValue<string>();
        try
        {
            return field.Types.Contains("Boolean") ? JsonValue.Create(bool.Parse(text)) : JsonNode.Parse(text);
        }
        catch (Exception error) when (error is JsonException or FormatException)
        {
            return value.DeepClone();
        }
    }

    private static void Fields(IReadOnlyDictionary<string, ApiField> fields, JsonObject json, string path, List<string> found)
    {
        foreach (var (name, value) in json)
        {
            if (!fields.TryGetValue(name, out var field))
                found.Add($"{path}: unknown field {name}");
            else
                Any(field.Types, value, $"{path}.{name}", found);
        }

        foreach (var (name, _) in fields.Where(field => field.Value.Required && !json.ContainsKey(field.Key)))
            found.Add($"{path}: missing field {name}");
    }

    private static void Any(IReadOnlyList<string> types, JsonNode? value, string path, List<string> found)
    {
        List<string>? best = null;
        foreach (var type in types)
        {
            var problems = new List<string>();
            One(type, value, path, problems);
            if (problems.Count == 0)
                return;
            if (best is null || problems.Count < best.Count)
                best = problems;
        }

        found.AddRange(best ?? []);
    }

    private static void One(string type, JsonNode? value, string path, List<string> found)
    {
        if (type.StartsWith(ArrayOf, StringComparison.Ordinal))
            Items(type[ArrayOf.Length..], value, path, found);
        else if (ApiSchema.Current.Type(type) is not { } known || type == "InputFile")
            Scalar(type, value, path, found);
        else if (known.Subtypes.Count > 0)
            Any(known.Subtypes, value, path, found);
        else if (value is JsonObject json)
            Fields(known.Fields, json, path, found);
        else
            found.Add($"{path}: not a {type}");
    }

    private static void Items(string type, JsonNode? value, string path, List<string> found)
    {
        if (value is not JsonArray items)
        {
            found.Add($"{path}: not an array");
            return;
        }

        for (var i = 0; i < items.Count; i++)
            One(type, items[i], string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"), found);
    }

    private static void Scalar(string type, JsonNode? value, string path, List<string> found)
    {
        var kind = value?.GetValueKind();
        var fits = type switch
        {
            "String" or "InputFile" => kind is JsonValueKind.String,
            "Boolean" or "True" => kind is JsonValueKind.True or JsonValueKind.False,
            "Float" => kind is JsonValueKind.Number,
            "Integer" => kind is JsonValueKind.Number && !value!.ToJsonString().Contains('.', StringComparison.Ordinal),
            _ => true,
        };
        if (!fits)
            found.Add($"{path}: not of type {type}");
    }
}
