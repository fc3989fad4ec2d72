using System.IO.Compression;
using System.Text.Json;
using MonitorBot.Core.Scanning;
using MonitorBot.Core.Scanning.Memory;
using MonitorBot.Core.Storage;

namespace MonitorBot.Core.Tests.Storage;

/// <summary>Files written by earlier schemas are read by this program, nothing lost.</summary>
public sealed class SchemaTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("schema-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private Store Open(int schema)
    {
        var path = Path.Combine(folder, "monitorbot.db");
        using (var packed = new GZipStream(File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Storage", $"schema-{schema}.db.gz")), CompressionMode.Decompress))
        using (var file = File.Create(path))
            packed.CopyTo(file);
        return Store.Open(new StoreOptions { Path = path }, TimeProvider.System);
    }

    [Theory]
    [InlineData(1)]
    public async Task A_file_of_an_earlier_schema_keeps_all_it_holds(int schema)
    {
        using var store = Open(schema);
        await store.ReadAsync(session =>
        {
            Assert.Equal(42L, session.Meta.Get("poll.offset", 0L));
            Assert.Equal((41L, "{\"update_id\":41}"), session.Inbox.Pending().Select(update => (update.UpdateId, update.Body)).Single());
            Assert.True(session.Inbox.Seen(40));
            Assert.Equal((-100L, 3, "{\"text\":\"Halo\"}", "c"), session.Outbox.Find(1) is { Message: var sent } ? (sent.ChatId, sent.ThreadId, sent.Payload, sent.CardKey) : default);
            Assert.Equal(7, session.Cards.MessageId(-100, "papan"));
            Assert.Equal(["b.go.id"], session.Rounds.PendingHosts("2026-W48-1"));
            Assert.Equal(JsonSerializer.Serialize(SchemaFixture.Dinkes), JsonSerializer.Serialize(session.Register.Find("dinkes")));
            Assert.Equal("segera", Assert.Single(session.Audit.OfCycle("2026-W48-1")).Detail);
            Assert.Equal("2026-W47-1", session.Archive.FindByCode("k7qm2xtb9rdf")?.Subject);
            Assert.Equal(session.Archive.Head()?.ComputeHash(), session.Archive.RememberedHead()?.Hash);
            return true;
        });
    }

    [Theory]
    [InlineData(1)]
    public async Task A_scan_of_an_earlier_schema_keeps_every_field(int schema)
    {
        using var store = Open(schema);
        var expected = AsWrittenThen(Scans.Of(SchemaFixture.Host, SchemaFixture.At));
        Assert.Equal(JsonSerializer.Serialize(expected), JsonSerializer.Serialize(await store.ReadAsync(session => session.Scans.Latest(SchemaFixture.Host))));
        Assert.Equal(JsonSerializer.Serialize(expected with { Memory = SiteMemory.Empty }), JsonSerializer.Serialize(await store.ReadAsync(session => session.Scans.Find("2026-W48-1", SchemaFixture.Host))));
    }

    /// <summary>The file is older than conclusions: what came with them is not in it.</summary>
    private static SiteScan AsWrittenThen(SiteScan scan) => scan with
    {
        Memory = scan.Memory with { Conclusion = null, Validators = [.. scan.Memory.Validators.Select(page => new PageValidator(page.Url, page.ETag, page.LastModified, page.Sha256))] },
    };
}
