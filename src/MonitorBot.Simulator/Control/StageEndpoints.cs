using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using MonitorBot.Simulator.Telegram;

namespace MonitorBot.Simulator.Control;

/// <summary>What the page needs beside the contract: who is here, what changed, which commands a person is offered, a new start.</summary>
public sealed class StageEndpoints(Stage stage)
{
    private static readonly TimeSpan Pulse = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(60);

    public void Map(IEndpointRouteBuilder sim)
    {
        sim.MapGet("/state", State);
        sim.MapGet("/events", EventsAsync);
        sim.MapGet("/commands", Commands);
        sim.MapPost("/restart", async (CancellationToken stop) =>
        {
            await stage.RenewAsync(stop);
            return Results.Json(new JsonObject { ["ok"] = true });
        });
    }

    private IResult State()
    {
        var world = stage.Current.World;
        lock (world.Gate)
        {
            var group = world.Chats.Values.Last(chat => chat.IsGroup);
            return Results.Json(new JsonObject
            {
                ["session"] = stage.Number,
                ["now"] = ChatView.Iso(world.Now),
                ["ready"] = stage.Ready,
                ["bot"] = new JsonObject { ["id"] = world.Bot.Id, ["name"] = world.Bot.Name, ["username"] = world.Bot.Username },
                ["group"] = new JsonObject { ["id"] = group.Id, ["title"] = group.Title, ["members"] = group.Members.Values.Count(member => member.IsPresent) },
                ["people"] = new JsonArray([.. world.People.Values.Select(Person)]),
            });
        }
    }

    private static JsonObject Person(Account person) => new() { ["id"] = person.Id, ["name"] = person.Name, ["role"] = person.Role, ["username"] = person.Username };

    /// <summary>Server-sent events: a line for every change, bursts gathered, and a pulse so that a lost connection is noticed.</summary>
    private async Task EventsAsync(HttpContext http)
    {
        http.Response.ContentType = "text/event-stream";
        http.Response.Headers.CacheControl = "no-store";
        var lifetime = http.RequestServices.GetRequiredService<IHostApplicationLifetime>();
        using var gone = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, lifetime.ApplicationStopping);
        var stop = gone.Token;
        while (!stop.IsCancellationRequested)
        {
            var changes = stage.Current.World.Changes;
            var next = changes.Next;
            await http.Response.WriteAsync($"data: {{\"session\":{stage.Number},\"change\":{changes.Current},\"now\":\"{ChatView.Iso(stage.Current.World.Now)}\"}}\n\n", stop);
            await http.Response.Body.FlushAsync(stop);
            await Task.WhenAny(next, Task.Delay(Pulse, TimeProvider.System, stop));
            await Task.WhenAny(Task.Delay(Pause, TimeProvider.System, stop));
        }
    }

    private IResult Commands([FromQuery(Name = "as")] long who, long chat)
    {
        var world = stage.Current.World;
        lock (world.Gate)
        {
            var person = world.People.GetValueOrDefault(who) ?? throw new ActError($"tidak ada orang dengan id {who}");
            return Results.Json(world.Commands.For(new Acts(world).Room(person, chat), person));
        }
    }
}
