using System.Text.Json.Nodes;
using MonitorBot.Simulator.Clock;
using MonitorBot.Simulator.Telegram;

namespace MonitorBot.Simulator.Control;

/// <summary>The people's side and the trainer's hand over HTTP: <c>/sim/…</c>. The contract is in this folder's README.</summary>
public sealed class ControlEndpoints(Stage stage)
{
    public void Map(IEndpointRouteBuilder routes)
    {
        var sim = routes.MapGroup("/sim").AddEndpointFilter(RefuseWithReason);
        sim.MapPost("/act", Perform);
        sim.MapGet("/chat", ChatAsync);
        sim.MapGet("/toasts", Toasts);
        sim.MapGet("/clock", () => Results.Json(ClockJson()));
        sim.MapPost("/clock", (JsonObject wish) => Move(wish));
        sim.MapPost("/fault", (JsonObject fault) => Plan(fault));
        sim.MapGet("/calls", Calls);
        sim.MapGet("/files/{id}/{name}", Download);
        new SiteEndpoints(stage).Map(sim);
        new StageEndpoints(stage).Map(sim);
    }

    private static async ValueTask<object?> RefuseWithReason(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (ActError error)
        {
            return Results.Json(new JsonObject { ["ok"] = false, ["error"] = error.Message }, statusCode: 400);
        }
    }

    private IResult Perform(Act act)
    {
        var world = stage.Current.World;
        lock (world.Gate)
            return Results.Json(new Acts(world).Do(act));
    }

    private async Task<IResult> ChatAsync(HttpContext http, [Microsoft.AspNetCore.Mvc.FromQuery(Name = "as")] long who, long chat, int? after, double? wait)
    {
        var world = stage.Current.World;
        var started = TimeProvider.System.GetTimestamp();
        long? seen = null;
        while (true)
        {
            var next = world.Changes.Next;
            var left = TimeSpan.FromSeconds(wait ?? 0) - TimeProvider.System.GetElapsedTime(started);
            lock (world.Gate)
            {
                var room = Room(world, who, chat);
                var from = after is { } id ? ChangeOf(room, id) : 0;
                var news = room.Messages.Values.Any(message => message.LastChange > (after is null ? seen ??= world.Changes.Current : from));
                if (news || left <= TimeSpan.Zero)
                    return Results.Json(ChatView.Of(room, from));
            }

            await Task.WhenAny(next, Task.Delay(left, TimeProvider.System, http.RequestAborted));
            http.RequestAborted.ThrowIfCancellationRequested();
        }
    }

    private static ChatRoom Room(World world, long who, long chat) =>
        new Acts(world).Room(world.People.GetValueOrDefault(who) ?? throw new ActError($"tidak ada orang dengan id {who}"), chat);

    // News since a message are those that came after it, and edits made since it came.
    private static long ChangeOf(ChatRoom room, int id) =>
        room.Messages.Values.Where(message => message.Id <= id).Select(message => message.CreatedAtChange).DefaultIfEmpty(0).Max();

    private IResult Toasts([Microsoft.AspNetCore.Mvc.FromQuery(Name = "as")] long who)
    {
        var world = stage.Current.World;
        lock (world.Gate)
        {
            return Results.Json(world.Callbacks.Toasts.Where(toast => toast.PersonId == who).Select(toast => new
            {
                id = toast.Id,
                text = toast.Text,
                alert = toast.Alert,
                message = toast.MessageId,
                url = toast.Url,
                date = ChatView.Iso(toast.At),
            }).ToList());
        }
    }

    private IResult Move(JsonObject wish)
    {
        var clock = stage.Current.Clock;
        if (wish["advance"] is { } seconds && (double)seconds >= 0)
            clock.Advance(TimeSpan.FromSeconds((double)seconds));
        else if (!IsoTime.TryRead((string?)wish["to"], out var to) || !clock.TryMoveTo(to))
            throw new ActError("jam hanya dapat dimajukan: {\"to\":\"2026-11-23T08:00:00+08:00\"} atau {\"advance\":600}");

        stage.Current.World.Changes.Raise();
        return Results.Json(ClockJson());
    }

    private JsonObject ClockJson() => new() { ["now"] = ChatView.Iso(stage.Current.Clock.GetUtcNow()) };

    private IResult Plan(JsonObject fault)
    {
        stage.Current.Faults.Add(FaultRequests.Read(fault));
        return Results.Json(new JsonObject { ["ok"] = true });
    }

    private IResult Calls(int? after) => Results.Json(stage.Current.Calls.All.Where(call => call.Number > (after ?? 0)).Select(call => new
    {
        number = call.Number,
        date = ChatView.Iso(call.At),
        method = call.Method,
        parameters = call.Parameters,
        status = call.Status,
        description = call.Description,
        violations = call.Violations,
    }));

    private IResult Download(HttpContext http, string id)
    {
        // A file from outside must not act as a page of ours.
        http.Response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        var world = stage.Current.World;
        lock (world.Gate)
            return world.Files.Find(id) is { } file ? Results.File(file.Bytes, file.MimeType) : Results.NotFound();
    }
}
