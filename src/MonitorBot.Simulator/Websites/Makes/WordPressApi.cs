using MonitorBot.Core.Agencies;

namespace MonitorBot.Simulator.Websites.Makes;

/// <summary>The part of the WordPress REST API that reading needs.</summary>
public static class WordPressApi
{
    public static SampleResponse? Respond(SiteView site, SampleRequest request, bool open, Func<SamplePost, string> address)
    {
        if (!open) return SampleResponse.Json(new { code = "rest_cannot_access", message = "Only authenticated users can access the REST API.", data = new { status = 401 } }) with { Status = 401 };
        return request.Segments switch
        {
            ["wp-json"] => SampleResponse.Json(new { name = site.Site.Name, url = site.Origin, home = site.Origin, timezone_string = "Asia/Makassar", gmt_offset = "8", namespaces = new[] { "oembed/1.0", "wp/v2" } }),
            ["wp-json", "wp", "v2", "categories"] => SampleResponse.Json(site.Site.Channels.Select(channel => Category(site, channel)).Append(new(1, 0, "Uncategorized", "uncategorized", $"{site.Origin}/category/uncategorized/", 0)).Where(row => request["slug"] is not { } slug || slug.Split(',').Contains(row.slug))),
            ["wp-json", "wp", "v2", "posts"] => Posts(site, request, address),
            _ => SampleResponse.Json(new { code = "rest_no_route", message = "Tidak ditemukan rute yang cocok dengan URL dan metode permintaan.", data = new { status = 404 } }) with { Status = 404 },
        };
    }

    private static int IdOf(Category category) => 3 + ((int)category * 4);

    private static CategoryRow Category(SiteView site, SampleChannel channel) =>
        new(IdOf(channel.Category), site.Posts(channel.Category).Count, channel.Label, channel.Slug, $"{site.Origin}/category/{channel.Slug}/", 0);

    private static SampleResponse Posts(SiteView site, SampleRequest request, Func<SamplePost, string> address)
    {
        var wanted = (request["categories"] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries);
        var ordered = request["orderby"] == "modified" ? site.All.OrderByDescending(post => post.ModifiedAt) : (IEnumerable<SamplePost>)site.All;
        var posts = ordered.Where(post => wanted.Length == 0 || wanted.Contains(IdOf(post.Category).ToString())).ToArray();
        var size = Math.Clamp(request.Number("per_page", 10), 1, 100);
        return SampleResponse.Json(Markup.Page(posts, request.Number("page", 1), size).Select(post => Post(site, post, address))) with
        {
            Headers = new Dictionary<string, string> { ["X-WP-Total"] = posts.Length.ToString(), ["X-WP-TotalPages"] = ((posts.Length + size - 1) / size).ToString() },
        };
    }

    private static object Post(SiteView site, SamplePost post, Func<SamplePost, string> address) => new
    {
        id = post.Id,
        date = $"{post.PublishedAt:yyyy-MM-dd'T'HH:mm:ss}",
        date_gmt = $"{post.PublishedAt.ToUniversalTime():yyyy-MM-dd'T'HH:mm:ss}",
        modified = $"{post.ModifiedAt:yyyy-MM-dd'T'HH:mm:ss}",
        modified_gmt = $"{post.ModifiedAt.ToUniversalTime():yyyy-MM-dd'T'HH:mm:ss}",
        slug = post.Slug,
        status = "publish",
        type = "post",
        link = site.Origin + address(post),
        title = new { rendered = Markup.Text(post.Title) },
        content = new { rendered = Markup.Paragraphs(post), @protected = false },
        excerpt = new { rendered = $"<p>{Markup.Text(post.Summary)}</p>\n", @protected = false },
        author = 1,
        categories = new[] { IdOf(post.Category) },
        tags = Array.Empty<int>(),
    };

    private sealed record CategoryRow(int id, int count, string name, string slug, string link, int parent);
}
