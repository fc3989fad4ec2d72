using Microsoft.Extensions.Time.Testing;
using MonitorBot.Chat;
using MonitorBot.Chat.Routing;
using MonitorBot.Chat.Sending;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Storage;
using MonitorBot.Core.Storage.Tables;
using MonitorBot.Settings;

namespace MonitorBot.Tests.Abuse;

/// <summary>A button pressed by a machine: refused once, then in silence until the minute is over; others are served.</summary>
public sealed class PressLimitTests : IDisposable
{
    private const long Flooder = 7300000001;
    private readonly string folder = Directory.CreateTempSubdirectory("tombol-").FullName;
    private readonly FakeTimeProvider time = new(new(2026, 11, 24, 1, 0, 0, TimeSpan.Zero));
    private readonly Router router;
    private readonly Store store;
    private long update;

    public PressLimitTests()
    {
        store = Store.Open(new StoreOptions { Path = Path.Combine(folder, "monitorbot.db") }, time);
        var bot = new BotContext(new BotSettings { DataFolder = folder }, "monitor_bot", 1);
        router = new Router(new BotParts(new Entrance(), new CheckLimit()), () => bot, new TalkLimit());
    }

    [Fact]
    public async Task One_press_too_many_is_refused_with_a_sentence_and_noted_down_once()
    {
        for (var number = 0; number < TalkLimit.MostPresses; number++) Assert.Equal(PeopleWords.NotRegistered, await PressAsync(Flooder));
        Assert.Equal(CommonWords.TooFast, await PressAsync(Flooder));
        for (var number = 0; number < 30; number++) Assert.Null(await PressAsync(Flooder));
        Assert.Single(await store.ReadAsync(session => session.Audit.Recent(500)), line => line is { PersonId: Flooder, Action: "ditolak: terlalu banyak menekan tombol" });
    }

    [Fact]
    public async Task Others_and_the_next_minute_are_served()
    {
        for (var number = 0; number < TalkLimit.MostPresses + 5; number++) await PressAsync(Flooder);
        Assert.Equal(PeopleWords.NotRegistered, await PressAsync(Flooder + 1));
        time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(PeopleWords.NotRegistered, await PressAsync(Flooder));
    }

    public void Dispose()
    {
        store.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    /// <returns>What the press is answered; null for silence.</returns>
    private async Task<string?> PressAsync(long person)
    {
        var press = new Incoming.Press(new(person, null, Private: true), new(person, "Orang", null), DateTimeOffset.UnixEpoch, "c", 5, "v1:approve:2026-W48-1");
        await store.WriteAsync(session => router.Handle(session, press, ++update, time.GetUtcNow()));
        var due = await store.WriteAsync<IReadOnlyList<OutboxEntry>>(session => [.. session.Outbox.Due(time.GetUtcNow(), 50, new HashSet<long>()).Select(row => session.Outbox.Begin(row.Seq, time.GetUtcNow())!)]);
        await store.WriteAsync(session =>
        {
            foreach (var entry in due) session.Outbox.Sent(entry.Seq, 1);
        });
        return due.Select(entry => Mail.Read(entry.Message.Payload)).OfType<Outgoing.Answer>().SingleOrDefault()?.Toast;
    }
}
