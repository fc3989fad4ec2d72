using System.Text;
using MonitorBot.Core.Archiving;
using MonitorBot.Core.Storage;
using MonitorBot.Core.Storage.Backups;
using MonitorBot.Core.Storage.Tables;

namespace MonitorBot.Core.Tests.Storage.Backups;

public sealed class BackupTests : IDisposable
{
    private readonly TempStore temp = new();

    private string Target => Path.Combine(temp.Folder, "cadangan");

    public void Dispose() => temp.Dispose();

    private Task<BackupGeneration> Make(int generations = 3) => Backup.MakeAsync(temp.Store, Target, generations, temp.Time);

    private async Task Work(string subject)
    {
        temp.Time.Advance(TimeSpan.FromMinutes(1));
        var file = new ArchiveFiles(temp.Options.ArchiveFolder).Put($"{subject}.pdf", Encoding.UTF8.GetBytes(subject));
        await temp.Write(session =>
        {
            session.Archive.Seal(subject, [file], temp.Now);
            session.Audit.Append(new AuditLine { PersonName = "uji", Action = "arsipkan", Cycle = subject });
        });
    }

    private Task<int> Lines() => temp.Read(session => session.Audit.Recent(100).Count);

    [Fact]
    public async Task A_backup_holds_the_store_as_of_then_and_every_sealed_file()
    {
        await Work("2026-W47-1");
        var first = await Make();
        await Work("2026-W48-1");
        var second = await Make();
        Assert.Equal((1, 1), (first.ArchiveFilesCopied, second.ArchiveFilesCopied));
        Assert.Equal((1L, 2L), (first.Manifest.Documents["audit"], second.Manifest.Documents["audit"]));
        Assert.Equal(temp.Now, second.Manifest.WrittenAt);
        Assert.Equal(second.Folder, Backup.List(Target)[0].Folder);
    }

    [Fact]
    public async Task Only_the_newest_generations_are_kept_and_the_archive_grows()
    {
        for (var day = 0; day < 5; day++)
        {
            await Work($"hari {day}");
            await Make(generations: 2);
        }
        Assert.Equal([5L, 4L], Backup.List(Target).Select(generation => generation.Manifest.Documents["audit"]));
        Assert.Equal(5, new ArchiveFiles(Path.Combine(Target, "archive")).Present().Count);
    }

    [Fact]
    public async Task A_backup_that_was_cut_off_does_not_count_and_goes()
    {
        Directory.CreateDirectory(Path.Combine(Target, "cadangan-20261122T080000.tidak-selesai"));
        Assert.Empty(Backup.List(Target));
        await Make();
        Assert.Single(Directory.GetDirectories(Target));
    }

    [Fact]
    public async Task After_a_restore_the_bot_goes_on_where_the_backup_was()
    {
        await Work("2026-W47-1");
        await Make();
        await Work("2026-W48-1");
        temp.Close();
        Directory.Delete(temp.Options.ArchiveFolder, recursive: true);
        await File.WriteAllBytesAsync(temp.Options.Path, []);
        var result = Restore.Run(Target, temp.Options, force: false, temp.Time);
        Assert.True(File.Exists(result.SetAside));
        Assert.Equal(1, result.ArchiveFilesCopied);
        temp.Reopen();
        Assert.Equal(1, await Lines());
        await Work("2026-W48-1");
        var report = await temp.Read(session => ArchiveVerifier.Verify(session.Archive.Entries(), new ArchiveFiles(temp.Options.ArchiveFolder), session.Archive.RememberedHead()));
        Assert.Equal((true, 2), (report.Sound, report.Entries));
    }

    [Fact]
    public async Task A_newer_store_is_replaced_only_by_force_and_never_lost()
    {
        await Work("lama");
        await Make();
        await Work("baru");
        temp.Close();
        var refused = Assert.Throws<RestoreRefusedException>(() => Restore.Run(Target, temp.Options, force: false, temp.Time));
        Assert.Contains("--paksa", refused.Message);
        temp.Reopen();
        Assert.Equal(2, await Lines());
        temp.Close();
        var aside = Restore.Run(Target, temp.Options, force: true, temp.Time).SetAside!;
        temp.Reopen();
        Assert.Equal(1, await Lines());
        using var old = Store.Open(new StoreOptions { Path = Copy(aside) }, temp.Time);
        Assert.Equal(2, await old.ReadAsync(session => session.Audit.Recent(9).Count));
    }

    [Fact]
    public async Task The_same_store_again_needs_no_force()
    {
        await Work("sama");
        await Make();
        temp.Close();
        Restore.Run(Target, temp.Options, force: false, temp.Time);
        temp.Reopen();
        Assert.Equal(1, await Lines());
    }

    [Fact]
    public async Task A_restore_beside_a_running_bot_is_refused()
    {
        await Make();
        Assert.Throws<StoreInUseException>(() => Restore.Run(Target, temp.Options, force: true, temp.Time));
    }

    [Fact]
    public async Task A_changed_backup_is_refused_and_nothing_is_touched()
    {
        await Work("x");
        var made = await Make();
        var bytes = await File.ReadAllBytesAsync(made.StoreFile);
        bytes[^100] ^= 1;
        await File.WriteAllBytesAsync(made.StoreFile, bytes);
        temp.Close();
        Assert.Contains("hash tidak cocok", Assert.Throws<RestoreRefusedException>(() => Restore.Run(Target, temp.Options, force: true, temp.Time)).Message);
        File.Delete(Path.Combine(made.Folder, "cadangan.json"));
        await File.WriteAllBytesAsync(made.StoreFile, bytes[..100]);
        Assert.Throws<RestoreRefusedException>(() => Restore.Run(made.Folder, temp.Options, force: true, temp.Time));
        temp.Reopen();
        Assert.Equal(1, await Lines());
    }

    [Fact]
    public void A_folder_without_backup_says_so()
    {
        temp.Close();
        Assert.Contains("Tidak ada cadangan", Assert.Throws<RestoreRefusedException>(() => Restore.Run(temp.Folder + "/kosong", temp.Options, force: false, temp.Time)).Message);
        temp.Reopen();
    }

    [Fact]
    public async Task A_vanished_store_is_restored()
    {
        await Work("x");
        await Make();
        temp.Close();
        File.Delete(temp.Options.Path);
        Assert.Throws<StoreDamagedException>(temp.Reopen);
        Restore.Run(Target, temp.Options, force: false, temp.Time);
        temp.Reopen();
        Assert.Equal(1, await Lines());
    }

    private string Copy(string file)
    {
        var folder = Directory.CreateDirectory(Path.Combine(temp.Folder, "aside")).FullName;
        File.Copy(file, Path.Combine(folder, "monitorbot.db"));
        return Path.Combine(folder, "monitorbot.db");
    }
}
