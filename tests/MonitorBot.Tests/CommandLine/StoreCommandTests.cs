using MonitorBot.CommandLine;
using MonitorBot.Core.Storage;
using MonitorBot.Core.Storage.Backups;
using MonitorBot.Settings;

namespace MonitorBot.Tests.CommandLine;

public sealed class StoreCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("store-command-").FullName;

    private string Data => Path.Combine(folder, "data");

    private string Target => Path.Combine(folder, "cadangan");

    private StoreOptions Options => StoreOptionsOf.Settings(new BotSettings { DataFolder = Data });

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private Task<int> Run(params string[] words) => CommandTree.RunAsync([.. words, $"--DataFolder={Data}"]);

    private async Task Write(string name)
    {
        using var store = Store.Open(Options, TimeProvider.System);
        await store.WriteAsync(session => session.Meta.Set(name, 1));
    }

    private async Task<int> Read(string name)
    {
        using var store = Store.Open(Options, TimeProvider.System);
        return await store.ReadAsync(session => session.Meta.Get(name, 0));
    }

    [Fact]
    public async Task No_command_makes_a_store()
    {
        Assert.Equal(CommandTree.Wrong, await Run("cadangkan", Target));
        Assert.Equal(CommandTree.Wrong, await Run("periksa-arsip"));
        Assert.False(Directory.Exists(Data));
    }

    [Fact]
    public async Task What_was_backed_up_comes_back_and_a_newer_store_only_by_force()
    {
        await Write("first");
        Assert.Equal(CommandTree.Done, await Run("cadangkan", Target));
        await Write("second");
        Assert.Equal(CommandTree.Failed, await Run("pulihkan", Target));
        Assert.Equal(1, await Read("second"));
        Assert.Equal(CommandTree.Done, await Run("pulihkan", Target, "--paksa"));
        Assert.Equal((1, 0), (await Read("first"), await Read("second")));
    }

    [Fact]
    public async Task Beside_a_running_bot_every_command_is_refused()
    {
        using var running = Store.Open(Options, TimeProvider.System);
        Assert.Equal(CommandTree.Wrong, await Run("cadangkan", Target));
        Assert.Equal(CommandTree.Wrong, await Run("periksa-arsip"));
        await Backup.MakeAsync(running, Target, 1, TimeProvider.System);
        Assert.Equal(CommandTree.Wrong, await Run("pulihkan", Target, "--paksa"));
    }

    [Fact]
    public async Task The_encrypted_file_from_chat_is_restored_with_the_passphrase()
    {
        await Write("first");
        Assert.Equal(CommandTree.Done, await Run("cadangkan", Target));
        var file = Path.Combine(folder, "cadangan.mbc");
        using (var plain = File.OpenRead(Backup.List(Target)[0].StoreFile))
        using (var target = File.Create(file))
            BackupCipher.Encrypt(plain, target, "kata sandi yang panjang");
        File.Delete(Options.Path);
        Assert.Equal(CommandTree.Failed, await Run("pulihkan", file));
        Assert.Equal(CommandTree.Failed, await Run("pulihkan", file, "--Backup:Passphrase=salah salah salah"));
        Assert.Equal(CommandTree.Done, await Run("pulihkan", file, "--Backup:Passphrase=kata sandi yang panjang"));
        Assert.Equal(1, await Read("first"));
    }

    [Fact]
    public async Task A_sound_archive_is_exit_code_0_and_a_changed_byte_1()
    {
        using (var store = Store.Open(Options, TimeProvider.System))
        {
            var files = new Core.Archiving.ArchiveFiles(Options.ArchiveFolder);
            var file = files.Put("a.pdf", [1, 2, 3]);
            await store.WriteAsync(session => session.Archive.Seal("2026-W48-1", [file], DateTimeOffset.UnixEpoch));
        }
        Assert.Equal(CommandTree.Done, await Run("periksa-arsip"));
        var path = Directory.GetFiles(Options.ArchiveFolder, "*", SearchOption.AllDirectories).Single();
        File.SetAttributes(path, FileAttributes.Normal);
        await File.WriteAllBytesAsync(path, [1, 2, 4]);
        Assert.Equal(CommandTree.Failed, await Run("periksa-arsip"));
    }
}
