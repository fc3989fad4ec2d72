using System.Text.Json;

namespace MonitorBot.Core.Dating.Apis;

/// <summary>An object in somebody's JSON that looks like a published item.</summary>
/// <param name="Path">Names of the properties above it, outermost first: "props pageProps beritaTerbaru".</param>
public sealed record JsonItem(string Title, string? Link, string? Slug, string? Posted, string? Start, string? End, IReadOnlyList<string> Labels, string Path)
{
    /// <summary>"tanggal" beside "created_at": of an agenda's entry the day it announces, not the day it was written.</summary>
    public (string Announced, string Made)? Both { get; init; }

    /// <summary>Its one day is called "tanggal" or nothing at all: of an agenda's entry the day of the event.</summary>
    public bool IsPlain { get; init; }
}

/// <summary>Finds items in any JSON tree (an endpoint's answer, data embedded in a page) by the names of properties.</summary>
public static class JsonItems
{
    private const int MaxItems = 300;
    private const int MaxDepth = 24;

    private static readonly string[] Titles = ["title", "judul", "nama_kegiatan", "nama_agenda", "nama_acara", "headline", "name", "nama", "judul_berita", "judul_artikel", "tema", "acara", "kegiatan", "subject"];
    private static readonly string[] Links = ["url", "link", "href", "permalink", "external_url", "uri", "path", "full_url", "canonical_url"];
    private static readonly string[] Slugs = ["slug", "seo", "judul_seo", "slug_berita", "alias", "handle"];

    private static readonly string[] PostedNames =
    [
        "date_published", "published_at", "publishedat", "publish_date", "published", "datepublished", "tanggal_publish", "tanggal_terbit", "tgl_publish", "tgl_posting", "tanggal_posting", "publish_at", "pubdate",
        "post_date", "posted_at", "date_gmt", "date", "tanggal", "tgl", "created_at", "createdat", "date_created", "created", "created_on", "tanggal_dibuat", "tgl_input", "waktu", "time", "tanggal_upload",
    ];

    private static readonly string[] OpenNames = ["date", "tanggal", "tgl", "waktu", "hari_tanggal"];
    private static readonly string[] MadeNames = ["published_at", "publishedat", "publish_date", "post_date", "posted_at", "created_at", "createdat", "date_created", "created", "created_on", "tanggal_dibuat", "tgl_input"];

    private static readonly string[] StartNames =
    [
        "start_date", "startdate", "event_date", "eventdate", "tanggal_mulai", "tgl_mulai", "mulai", "start", "starts_at", "start_at", "startat", "startsat", "tanggal_kegiatan", "tgl_kegiatan", "tanggal_acara", "tanggal_agenda", "tgl_agenda", "waktu_mulai", "dari",
    ];

    private static readonly string[] EndNames = ["end_date", "enddate", "tanggal_selesai", "tgl_selesai", "selesai", "end", "ends_at", "end_at", "endat", "endsat", "tanggal_akhir", "sampai", "tgl_akhir"];
    private static readonly string[] LabelNames = ["category", "categories", "kategori", "rubrik", "kanal", "section", "type", "tipe", "jenis", "tags", "kategori_nama", "nama_kategori", "category_name", "collection"];
    private static readonly string[] NameInside = ["name", "nama", "title", "slug", "judul", "nama_kategori"];

    /// <returns>In document order; an object without a title or without any date is no item.</returns>
    public static IReadOnlyList<JsonItem> Find(JsonElement root)
    {
        var found = new List<JsonItem>();
        Walk(root, "", 0, found);
        return found;
    }

    private static void Walk(JsonElement e, string path, int depth, List<JsonItem> found)
    {
        if (depth > MaxDepth || found.Count >= MaxItems) return;
        if (e.ValueKind == JsonValueKind.Array)
        {
            found.AddRange(JsonRows.Of(e, path).Take(MaxItems - found.Count));
            foreach (var child in e.EnumerateArray()) Walk(child, path, depth + 1, found);
        }
        else if (e.ValueKind == JsonValueKind.Object)
        {
            if (TryItem(e, path) is { } item)
            {
                found.Add(item);
                return;
            }
            foreach (var property in e.EnumerateObject()) Walk(property.Value, path + " " + property.Name, depth + 1, found);
        }
    }

    private static JsonItem? TryItem(JsonElement e, string path)
    {
        var byName = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var property in e.EnumerateObject()) byName.TryAdd(property.Name.ToLowerInvariant(), property.Value);
        if (byName.TryGetValue("attributes", out var inner) && inner.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in inner.EnumerateObject()) byName.TryAdd(property.Name.ToLowerInvariant(), property.Value);
        }
        var titled = First(byName, Titles) ?? JsonNames.Title(byName);
        var (posted, start) = (First(byName, PostedNames), First(byName, StartNames) ?? JsonNames.Start(byName));
        posted ??= JsonNames.Posted(byName);
        var title = titled is null ? null : JsonText.Plain(titled);
        if (title is null || title.Length > 300 || (posted is null && start is null)) return null;
        var labels = LabelNames.Where(byName.ContainsKey).SelectMany(n => Labels(byName[n])).Where(l => l.Length <= 60).Take(12).ToList();
        return new JsonItem(title, LinkOf(byName), First(byName, Slugs), JsonMarkup.Plain(posted), JsonMarkup.Plain(start), JsonMarkup.Plain(First(byName, EndNames)), labels, path.Trim())
        {
            IsPlain = start is null && posted is not null && First(byName, OpenNames) == posted,
            Both = start is null && First(byName, OpenNames) is { } announced && First(byName, MadeNames) is { } made ? (announced, made) : null,
        };
    }

    /// <summary>A link by name, else the one in what the object would show: "aksi": "&lt;a href=…&gt;Detail&lt;/a&gt;".</summary>
    private static string? LinkOf(Dictionary<string, JsonElement> byName)
        => First(byName, Links) is { } named && !named.Contains('<', StringComparison.Ordinal) ? named : byName.Values.Where(value => value.ValueKind == JsonValueKind.String).Select(value => JsonMarkup.Link(JsonText.Of(value))).FirstOrDefault(link => link is not null);

    private static IEnumerable<string> Labels(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Array => value.EnumerateArray().Take(10).SelectMany(Labels),
        JsonValueKind.Object => NameInside.Select(n => JsonText.Of(value, n)).OfType<string>(),
        _ => [],
    };

    private static string? First(Dictionary<string, JsonElement> byName, string[] names)
    {
        foreach (var name in names)
        {
            if (!byName.TryGetValue(name, out var value)) continue;
            if (value.ValueKind == JsonValueKind.Object && JsonText.Of(value, "rendered") is { } rendered) return rendered;
            if (JsonText.Of(value) is { } text) return text;
        }
        return null;
    }
}
