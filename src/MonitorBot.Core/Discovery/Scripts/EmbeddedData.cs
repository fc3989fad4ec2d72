using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using MonitorBot.Core.Parsing;
using MonitorBot.Core.Parsing.Costs;
using MonitorBot.Core.Parsing.Searching;

namespace MonitorBot.Core.Discovery.Scripts;

/// <summary>JSON that a page carries for its own scripts: Next, Nuxt, Inertia, Gatsby, Livewire and plain data attributes.</summary>
public static class EmbeddedData
{
    private const int MaxNodes = 60_000;
    private const int MaxDepth = 24;
    private const int MaxHolders = 200;
    private const int MaxFlight = 1_000_000;
    private const string FlightMark = "__next_f.push";

    /// <summary>Texts that are JSON by their place; JSON-LD is read elsewhere.</summary>
    public static IEnumerable<string> Of(IDocument document)
    {
        var flight = new StringBuilder();
        foreach (var script in document.Find("script"))
        {
            var text = script.Words();
            if (text.Contains(FlightMark, StringComparison.Ordinal))
            {
                Append(flight, text);
                continue;
            }
            var type = script.GetAttribute("type") ?? "";
            if (type.Contains("ld+json", StringComparison.Ordinal)) continue;
            if (type.Contains("json", StringComparison.Ordinal)) yield return text;
            else if (type is "" or "module" or "text/javascript" or "application/javascript")
            {
                foreach (var literal in ScriptLiterals.Of(text)) yield return literal;
            }
        }
        foreach (var holder in document.Find("[data-page], [data-props], [data-items], [data-posts], [data-berita], [data-agenda], astro-island[props]"))
        {
            foreach (var name in (string[])["data-page", "data-props", "data-items", "data-posts", "data-berita", "data-agenda", "props"])
            {
                if (holder.GetAttribute(name) is { Length: > 20 } json && json[0] is '{' or '[') yield return json;
            }
        }
        foreach (var json in Bound(document).Concat(ScriptLiterals.Of(flight.ToString()))) yield return json;
    }

    /// <summary>"self.__next_f.push([1,"5:[…]"])": Next's newer payload comes in pieces of text.</summary>
    private static void Append(StringBuilder flight, string script)
    {
        foreach (var literal in ScriptLiterals.Of(script))
        {
            using var piece = SafeJson.Parse(literal);
            if (piece?.RootElement is { ValueKind: JsonValueKind.Array } pair && pair.GetArrayLength() > 1 && pair[1].ValueKind == JsonValueKind.String && flight.Length < MaxFlight) flight.Append(pair[1].GetString());
        }
    }

    /// <summary>"&lt;berita-list :items='[…]'&gt;": data bound to a component of the page's own making.</summary>
    private static IEnumerable<string> Bound(IDocument document)
        => document.Elements().Where(e => e.LocalName.Contains('-', StringComparison.Ordinal)).Take(MaxHolders).SelectMany(e => e.Attributes).Select(a => a.Value).Where(v => v.Length > 20 && v[0] is '{' or '[');

    /// <summary>Nuxt's payload writes each value once and refers to it by index; anything else stays as it is.</summary>
    public static JsonElement Unfold(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Array || root.GetArrayLength() < 3) return root;
        var flat = root.EnumerateArray().ToArray();
        if (flat[0].ValueKind is not (JsonValueKind.Array or JsonValueKind.Object) || !LooksIndexed(flat)) return root;
        var budget = MaxNodes;
        var unfolded = Build(flat, 0, 0, ref budget);
        return unfolded is null ? root : JsonSerializer.SerializeToElement(unfolded);
    }

    private static bool LooksIndexed(JsonElement[] flat)
        => flat.Where(e => e.ValueKind == JsonValueKind.Object).Take(20).ToList() is { Count: > 0 } objects
            && objects.TrueForAll(o => o.EnumerateObject().All(p => p.Value.ValueKind == JsonValueKind.Number && p.Value.TryGetInt32(out var at) && at < flat.Length));

    private static JsonNode? Build(JsonElement[] flat, int at, int depth, ref int budget)
    {
        if (at < 0 || at >= flat.Length || depth > MaxDepth || --budget < 0) return null;
        var value = flat[at];
        if (value.ValueKind == JsonValueKind.Object)
        {
            var made = new JsonObject();
            foreach (var property in value.EnumerateObject()) made[property.Name] = property.Value.ValueKind == JsonValueKind.Number && property.Value.TryGetInt32(out var to) ? Build(flat, to, depth + 1, ref budget) : null;
            return made;
        }
        if (value.ValueKind != JsonValueKind.Array) return JsonNode.Parse(value.GetRawText());
        var first = value.GetArrayLength() > 0 ? value[0] : default;
        if (first.ValueKind == JsonValueKind.String) return value.GetArrayLength() > 1 && value[1].ValueKind == JsonValueKind.Number && value[1].TryGetInt32(out var inner) ? Build(flat, inner, depth + 1, ref budget) : first.GetString() == "Date" && value.GetArrayLength() > 1 && value[1].ValueKind == JsonValueKind.String ? JsonValue.Create(value[1].GetString()) : null;
        var list = new JsonArray();
        foreach (var entry in value.EnumerateArray())
        {
            if (entry.ValueKind == JsonValueKind.Number && entry.TryGetInt32(out var to)) list.Add(Build(flat, to, depth + 1, ref budget));
        }
        return list;
    }
}
