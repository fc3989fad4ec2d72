using System.Text.Json;
using MonitorBot.Core.Agencies;

namespace MonitorBot.Core.Discovery.Scripts;

/// <summary>Menus that stand in a page's data rather than in its markup: {"label":"Agenda","href":"/agenda"}.</summary>
public static class DataLinks
{
    private const int MaxDepth = 16;
    private const int MaxLinks = 400;
    private static readonly string[] Labels = ["label", "title", "name", "text", "nama", "judul", "menu", "teks", "nama_menu", "caption"];
    private static readonly string[] Addresses = ["href", "url", "link", "to", "path", "route", "tautan", "alamat", "laman", "slug_url"];

    public static IReadOnlyList<ChannelCandidate> Find(JsonElement root, Uri page, SiteHosts hosts, Site site)
    {
        var links = new List<(string Label, Uri Url)>();
        Walk(root, 0, page, hosts, links);
        return ChannelLinks.Among(links, site);
    }

    private static void Walk(JsonElement element, int depth, Uri page, SiteHosts hosts, List<(string Label, Uri Url)> links)
    {
        if (depth > MaxDepth || links.Count >= MaxLinks) return;
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var child in element.EnumerateArray()) Walk(child, depth + 1, page, hosts, links);
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            if (Text(element, Labels) is { } label && Text(element, Addresses) is { } href && hosts.Resolve(page, href) is { } url) links.Add((label, url));
            foreach (var property in element.EnumerateObject()) Walk(property.Value, depth + 1, page, hosts, links);
        }
    }

    private static string? Text(JsonElement element, string[] names)
    {
        foreach (var name in names)
        {
            if (element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 1 and <= 200 } text) return text;
        }
        return null;
    }
}
