using System.IO.Compression;
using System.Text.Json;
using MonitorBot.Core.Scanning.Memory;
using MonitorBot.Core.Storage;
using MonitorBot.Core.Storage.Rows;
using MonitorBot.Core.Storage.Tables;

namespace MonitorBot.Core.Tests.Storage;

/// <summary>A file that the first schema's program wrote with a week of chat in it, read by this program.</summary>
public sealed class ChatSchemaTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("schema-chat-").FullName;

    public ChatSchemaTests()
    {
        using var packed = new GZipStream(File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Storage", "schema-1-chat.db.gz")), CompressionMode.Decompress);
        using var file = File.Create(Options.Path);
        packed.CopyTo(file);
    }

    private StoreOptions Options => new() { Path = Path.Combine(folder, "monitorbot.db") };

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private Store Open() => Store.Open(Options, TimeProvider.System);

    [Fact]
    public async Task People_and_invitations_keep_every_field()
    {
        using var store = Open();
        Same(ChatFixture.People, await store.ReadAsync(session => session.People.All()));
        Same(ChatFixture.Invitation, await store.WriteAsync(session => session.Invitations.Take(ChatFixture.Invitation.TokenHash, ChatFixture.At)));
    }

    [Fact]
    public async Task The_weeks_and_what_people_did_in_them_keep_every_field()
    {
        using var store = Open();
        await store.ReadAsync(session =>
        {
            Same(new[] { ChatFixture.Archived, ChatFixture.Returned }, session.Cycles.Between(DateOnly.MinValue, DateOnly.MaxValue));
            Same(ChatFixture.Returned, Assert.Single(session.Cycles.Unfinished()));
            Same(ChatFixture.Review, Assert.Single(session.Reviews.Of(ChatFixture.Week)).Value);
            Same(new[] { ChatFixture.Snapshot with { Scan = ChatFixture.Snapshot.Scan! with { Memory = SiteMemory.Empty } } }, session.Snapshots.Find(ChatFixture.Week, 1)!);
            return true;
        });
    }

    [Fact]
    public async Task Questions_work_and_findings_keep_every_field()
    {
        using var store = Open();
        await store.ReadAsync(session =>
        {
            Same(ChatFixture.Question, session.Dialogs.Find(-100, 6, ChatFixture.At));
            Same(new[] { new Job(1, "laporan", "{\"versi\":1}", ChatFixture.At, 1) }, session.Jobs.Due(ChatFixture.At.AddMinutes(1)));
            Same(Array.Empty<Job>(), session.Jobs.Due(ChatFixture.At));
            Same(ChatFixture.Finding, Assert.Single(session.Findings.Of(SchemaFixture.Host)));
            return true;
        });
    }

    [Fact]
    public async Task Messages_that_wait_and_dead_ones_keep_their_place()
    {
        using var store = Open();
        await store.ReadAsync(session =>
        {
            Same(ChatFixture.Waiting with { NotBefore = null }, session.Outbox.Find(2)!.Message);
            Assert.Equal(ChatFixture.Waiting.NotBefore, session.Outbox.Find(2)!.NextAt);
            Assert.Equal(2, session.Outbox.Waiting());
            Assert.True(session.Outbox.Enqueued("papan-1"));
            Assert.Equal("diblokir", Assert.Single(session.Outbox.DeadLetters(9)).Error);
            return true;
        });
    }

    [Fact]
    public async Task A_migration_to_the_next_schema_keeps_it_and_this_program_then_refuses_the_file()
    {
        using (var next = Store.Open(Options, TimeProvider.System, [new Migration(2, database => database.GetCollection("baru").Insert(new LiteDB.BsonDocument { ["_id"] = 1 }))]))
            Same(ChatFixture.Returned, await next.ReadAsync(session => session.Cycles.Find(ChatFixture.Week)));
        var migrated = await File.ReadAllBytesAsync(Options.Path);
        Assert.Contains("skema 2", Assert.Throws<StoreTooNewException>(Open).Message);
        Assert.Equal(migrated, await File.ReadAllBytesAsync(Options.Path));
        File.Move(Options.Path + ".skema-1", Options.Path, overwrite: true);
        using var before = Open();
        Same(ChatFixture.Returned, await before.ReadAsync(session => session.Cycles.Find(ChatFixture.Week)));
    }

    private static void Same<T>(T expected, T actual) => Assert.Equal(JsonSerializer.Serialize(expected), JsonSerializer.Serialize(actual));
}
