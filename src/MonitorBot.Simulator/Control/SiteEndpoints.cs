using System.Text.Json.Nodes;
using MonitorBot.Core.Agencies;
using MonitorBot.Simulator.Websites;

namespace MonitorBot.Simulator.Control;

/// <summary>The sample websites and what a trainer does to them: <c>/sim/sites</c>.</summary>
public sealed class SiteEndpoints(Stage stage)
{
    public void Map(IEndpointRouteBuilder sim)
    {
        sim.MapGet("/sites", () => Results.Json(new JsonArray([.. stage.Current.Sites.Sites.Select(Show)])));
        sim.MapPost("/sites/{id}", (string id, JsonObject change) => Change(id, change));
    }

    private IResult Change(string id, JsonObject change)
    {
        var session = stage.Current;
        var known = change switch
        {
            _ when change["publish"] is JsonObject post => Publish(session, id, post),
            _ when change["down"] is { } down => session.Sites.SetAvailability(id, (bool)down ? Availability.ServerError : Availability.Up),
            _ when change["inject"] is { } inject => (bool)inject ? session.Sites.Inject(id, Injection.HiddenLinks, Injection.SpamPosts) : session.Sites.Clean(id),
            _ => throw new ActError("harus publish, down atau inject"),
        };
        if (!known)
            throw new ActError($"tidak ada website \"{id}\"");

        session.World.Changes.Raise();
        return Results.Json(Show(session.Sites.ById(id)!));
    }

    private static bool Publish(Session session, string id, JsonObject post) => CategoryName.TryParse((string?)post["category"], out var category)
        ? session.Sites.Publish(id, category, (string?)post["title"] is { Length: > 0 } title ? title : "Kegiatan terbaru", Math.Max(0, (int?)post["daysAgo"] ?? 0), session.Clock.GetUtcNow())
        : throw new ActError("category harus berita, artikel atau agenda");

    private JsonObject Show(SampleSite site)
    {
        var json = new JsonObject
        {
            ["id"] = site.Id,
            ["host"] = site.Host,
            ["name"] = site.Name,
            ["url"] = $"http://127.0.0.1:{stage.Current.Websites?.Ports[site.Host]}/",
            ["down"] = site.Availability != Availability.Up,
            ["availability"] = site.Availability.ToString(),
            ["injected"] = site.Injections.Count > 0,
        };
        var now = stage.Current.Clock.GetUtcNow();
        foreach (var category in CategoryName.All)
            json[CategoryName.Of(category)] = site.Posts.Where(post => post.Category == category && post.PublishedAt <= now).Select(post => post.Day).DefaultIfEmpty().Max() is { Year: > 1 } day ? day.ToString("yyyy-MM-dd") : null;
        return json;
    }
}
