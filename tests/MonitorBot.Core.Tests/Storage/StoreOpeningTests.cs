using LiteDB;
using MonitorBot.Core.Storage;
using MonitorBot.Core.Storage.Rows;
using MonitorBot.Core.Storage.Tables;

namespace MonitorBot.Core.Tests.Storage;

public sealed class StoreOpeningTests : IDisposable
{
    private const int PageSize = 8192;
    private const int PageTypeAt = 4;
    private const byte IndexPage = 3;
    private const byte DataPage = 4;

    private readonly string folder = Directory.CreateTempSubdirectory("opening-").FullName;

    private StoreOptions Options => new() { Path = Path.Combine(folder, "monitorbot.db") };

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private Store Open() => Store.Open(Options, TimeProvider.System);

    private async Task Fill(int rows)
    {
        using var store = Open();
        for (var row = 0; row < rows; row++)
            await store.WriteAsync(session => session.Audit.Append(new AuditLine { PersonName = "uji", Action = "uji", Detail = new string('x', 2000) }));
    }

    /// <summary>Refused, with the way out, and the file byte for byte as it was.</summary>
    private async Task AssertRefused<TError>(string words)
        where TError : StoreRefusedException
    {
        var before = File.Exists(Options.Path) ? await File.ReadAllBytesAsync(Options.Path) : null;
        var error = Assert.Throws<TError>(Open);
        Assert.Contains(words, error.Message);
        Assert.Equal(before, File.Exists(Options.Path) ? await File.ReadAllBytesAsync(Options.Path) : null);
        Assert.Throws<TError>(Open);
    }

    private static int LastPageOf(FileStream file, byte type)
    {
        for (var page = (int)(file.Length / PageSize) - 1; page > 0; page--)
        {
            file.Position = page * PageSize + PageTypeAt;
            if (file.ReadByte() == type)
                return page;
        }
        throw new InvalidDataException("No such page.");
    }

    [Fact]
    public async Task An_empty_file_is_damage_not_a_new_store()
    {
        await File.WriteAllBytesAsync(Options.Path, []);
        await AssertRefused<StoreDamagedException>("0 byte");
    }

    [Fact]
    public async Task A_caller_whose_scheduler_has_one_place_can_open_fill_look_into_and_close_it()
    {
        var narrow = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, maxConcurrencyLevel: 1).ExclusiveScheduler;
        var work = Task.Factory.StartNew(
            async () =>
            {
                await Fill(3);
                return StoreCheck.Inspect(Options).Documents["audit"];
            },
            CancellationToken.None, TaskCreationOptions.None, narrow).Unwrap();

        Assert.Equal(3, await work.WaitAsync(TimeSpan.FromSeconds(60)));
    }

    [Theory]
    [InlineData("bukan basis data")]
    [InlineData(20_000)]
    public async Task A_foreign_file_is_left_alone(object content)
    {
        await File.WriteAllBytesAsync(Options.Path, content is string text ? System.Text.Encoding.UTF8.GetBytes(text) : Enumerable.Repeat((byte)7, (int)content).ToArray());
        await AssertRefused<StoreDamagedException>("bukan berkas basis data MonitorBot");
    }

    [Fact]
    public async Task Somebody_elses_litedb_file_is_left_alone()
    {
        await Task.Run(() =>
        {
            using var foreign = new LiteDatabase(Options.Path);
            foreign.GetCollection("customers").Insert(new BsonDocument { ["name"] = "x" });
        });
        await AssertRefused<StoreDamagedException>("bukan basis data MonitorBot");
        await AssertRefused<StoreDamagedException>("MonitorBot pulihkan");
    }

    [Fact]
    public async Task A_vanished_file_is_damage_not_a_first_start()
    {
        await Fill(1);
        File.Delete(Options.Path);
        await AssertRefused<StoreDamagedException>("hilang");
        Assert.False(File.Exists(Options.Path));
    }

    [Theory]
    [InlineData(100)]
    [InlineData(5 * PageSize)]
    public async Task A_truncated_file_is_found_at_the_start(int missing)
    {
        await Fill(60);
        using (var file = File.OpenWrite(Options.Path))
            file.SetLength(file.Length - missing);
        await AssertRefused<StoreDamagedException>("rusak");
    }

    [Theory]
    [InlineData(IndexPage)]
    [InlineData(DataPage)]
    public async Task A_zeroed_page_in_the_middle_is_found_at_the_start(byte type)
    {
        await Fill(60);
        using (var file = File.Open(Options.Path, FileMode.Open, FileAccess.ReadWrite))
        {
            file.Position = LastPageOf(file, type) * PageSize;
            file.Write(new byte[PageSize]);
        }
        await AssertRefused<StoreDamagedException>("rusak");
    }

    [Fact]
    public async Task A_newer_schema_is_refused_in_a_sentence()
    {
        Store.Open(Options, TimeProvider.System, [new Migration(2, _ => { })]).Dispose();
        await AssertRefused<StoreTooNewException>("skema 2, program ini mengenal sampai 1");
    }

    [Fact]
    public async Task Migrations_run_once_in_order_and_keep_a_copy_of_before()
    {
        await Fill(1);
        IReadOnlyList<Migration> steps =
        [
            new(2, database => database.GetCollection("trail").Insert(new BsonDocument { ["_id"] = 2 })),
            new(3, database => database.GetCollection("trail").Insert(new BsonDocument { ["_id"] = 3 + 10 * database.GetCollection("trail").Count() })),
        ];
        for (var start = 0; start < 2; start++)
        {
            using var store = Store.Open(Options, TimeProvider.System, steps);
            Assert.Equal([2, 13], (await store.ReadAsync(session => session.Rows<BsonDocument>("trail").All())).Select(row => row["_id"].AsInt32));
            Assert.Single(await store.ReadAsync(session => session.Audit.Recent(10)));
        }
        Assert.True(File.Exists(Options.Path + ".skema-1"));
    }

    [Fact]
    public async Task A_migration_that_fails_changes_nothing()
    {
        await Fill(1);
        IReadOnlyList<Migration> broken = [new(2, database =>
        {
            database.GetCollection("trail").Insert(new BsonDocument { ["_id"] = 2 });
            throw new InvalidOperationException("planted");
        })];
        Assert.Throws<InvalidOperationException>(() => Store.Open(Options, TimeProvider.System, broken));
        using var store = Open();
        Assert.Empty(await store.ReadAsync(session => session.Rows<BsonDocument>("trail").All()));
    }

    [Fact]
    public void A_first_start_that_was_cut_off_is_no_damage()
    {
        File.WriteAllBytes(Options.Path + ".new", []);
        Open().Dispose();
        Open().Dispose();
    }
}
