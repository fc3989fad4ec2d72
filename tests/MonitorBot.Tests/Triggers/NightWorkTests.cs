using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using MonitorBot.Core;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage;
using MonitorBot.Core.Storage.Backups;
using MonitorBot.Core.Storage.Tables;
using MonitorBot.Settings;
using MonitorBot.Triggers;

namespace MonitorBot.Tests.Triggers;

public sealed class NightWorkTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("night-").FullName;
    private readonly FakeTimeProvider time = new(new DateTimeOffset(2026, 11, 23, 2, 0, 0, Wita.Offset));

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData(null, "2026-11-23T01:29:59+08:00", false)]
    [InlineData(null, "2026-11-23T01:30:00+08:00", true)]
    [InlineData("2026-11-23", "2026-11-23T23:59:59+08:00", false)]
    [InlineData("2026-11-23", "2026-11-24T00:30:00+08:00", false)]
    [InlineData("2026-11-20", "2026-11-23T09:00:00+08:00", true)]
    public void It_is_due_once_a_wita_day_from_its_time_on(string? done, string now, bool due)
        => Assert.Equal(due, NightSchedule.Due(done is null ? null : DateOnly.Parse(done), DateTimeOffset.Parse(now), new TimeOnly(1, 30)));

    [Fact]
    public async Task It_backs_up_forgets_and_sends_the_encrypted_store_to_the_admin_once_a_day()
    {
        var settings = new BotSettings { DataFolder = folder, Backup = { SendToAdmin = true, Passphrase = "kata sandi panjang" } };
        using var store = Store.Open(StoreOptionsOf.Settings(settings), time);
        await store.WriteAsync(session =>
        {
            session.People.Put(new Person { Id = 7, Name = "Admin", Roles = [Role.Admin], Started = true });
            session.People.Put(new Person { Id = 8, Name = "Tim", Roles = [Role.Team], Started = true });
            session.Inbox.Receive(1, "{}", time.GetUtcNow().AddDays(-40));
            session.Inbox.Done(1, "ok");
        });
        for (var start = 0; start < 2; start++)
        {
            using var work = new NightWork(store, settings, time, NullLogger<NightWork>.Instance);
            await work.StartAsync(CancellationToken.None);
            while (await store.ReadAsync(session => session.Meta.Get<DateOnly?>(NightWork.DoneKey, null)) is null)
                await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System);
            await work.StopAsync(CancellationToken.None);
        }
        Assert.Single(Backup.List(StoreOptionsOf.BackupFolder(settings)));
        Assert.False(await store.ReadAsync(session => session.Inbox.Seen(1)));
        var sent = Assert.Single(await store.ReadAsync(session => session.Outbox.Due(time.GetUtcNow(), 10, new HashSet<long>())));
        Assert.Equal((7L, OutboxKind.SendDocument), (sent.Message.ChatId, sent.Message.Kind));
        Assert.True(BackupCipher.IsEncrypted(Path.Combine(folder, "cadangan-terenkripsi.mbc")));
    }

    [Fact]
    public async Task A_store_that_telegram_would_not_take_is_told_instead_of_sent()
    {
        var settings = new BotSettings { DataFolder = folder, Backup = { SendToAdmin = true, Passphrase = "kata sandi panjang" } };
        using var store = Store.Open(StoreOptionsOf.Settings(settings), time);
        await store.WriteAsync(session => session.People.Put(new Person { Id = 7, Name = "Admin", Roles = [Role.Admin], Started = true }));
        var copy = Directory.CreateDirectory(Path.Combine(folder, "besar")).FullName;
        var incompressible = new byte[50_000_001];
        new Random(48).NextBytes(incompressible);
        await File.WriteAllBytesAsync(Path.Combine(copy, "monitorbot.db"), incompressible);

        await BackupMail.SendAsync(store, settings, new BackupGeneration(copy, null!), new DateOnly(2026, 11, 23));
        var sent = Assert.Single(await store.ReadAsync(session => session.Outbox.Due(time.GetUtcNow(), 10, new HashSet<long>())));
        Assert.Equal((7L, OutboxKind.SendText), (sent.Message.ChatId, sent.Message.Kind));
        Assert.Contains("melampaui batas Telegram", sent.Message.Payload, StringComparison.Ordinal);
    }
}
