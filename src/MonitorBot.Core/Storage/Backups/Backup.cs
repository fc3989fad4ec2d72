using System.Globalization;
using MonitorBot.Core.Storage.Disk;

namespace MonitorBot.Core.Storage.Backups;

/// <summary>A finished generation.</summary>
/// <param name="Folder">Holds the store's copy and its manifest.</param>
/// <param name="ArchiveFilesCopied">Those that the backup did not have yet.</param>
public sealed record BackupGeneration(string Folder, BackupManifest Manifest, int ArchiveFilesCopied = 0)
{
    /// <summary>The copy of the database.</summary>
    public string StoreFile => Path.Combine(Folder, Backup.StoreName);
}

/// <summary>Backups in a folder of their own: generations of the store, and one growing archive beside them.</summary>
/// <remarks>A copy counts only when it was opened and read through; until then its folder has another name.</remarks>
public static class Backup
{
    internal const string StoreName = "monitorbot.db";
    internal const string ArchiveName = "archive";
    private const string Prefix = "cadangan-";
    private const string Unfinished = ".tidak-selesai";

    /// <summary>Makes a generation of the open store, and removes the oldest beyond <paramref name="generations"/>.</summary>
    /// <exception cref="StoreDamagedException">The copy cannot be read; nothing was replaced.</exception>
    /// <exception cref="IOException">No room, no access.</exception>
    public static async Task<BackupGeneration> MakeAsync(Store store, string folder, int generations, TimeProvider time)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(generations);
        Directory.CreateDirectory(folder);
        foreach (var rest in Directory.EnumerateDirectories(folder, Prefix + "*" + Unfinished))
            Directory.Delete(rest, recursive: true);
        var target = FreshName(folder, Wita.Now(time));
        var unfinished = target + Unfinished;
        Directory.CreateDirectory(unfinished);
        var copy = Path.Combine(unfinished, StoreName);
        await store.CopyAsync(copy);
        var manifest = BackupManifest.Of(copy, StoreCheck.Inspect(new StoreOptions { Path = copy }), time.GetUtcNow());
        manifest.Write(unfinished);
        // After the store: every file that an entry of the copy names was there before the entry.
        var copied = BackupArchive.Copy(store.Options.ArchiveFolder, Path.Combine(folder, ArchiveName));
        DurableFile.FlushFolder(unfinished);
        Directory.Move(unfinished, target);
        DurableFile.FlushFolder(folder);
        foreach (var old in List(folder).Skip(generations))
            Directory.Delete(old.Folder, recursive: true);
        return new BackupGeneration(target, manifest, copied);
    }

    /// <summary>The finished generations, newest first.</summary>
    public static IReadOnlyList<BackupGeneration> List(string folder) => !Directory.Exists(folder) ? [] :
        [.. Directory.EnumerateDirectories(folder, Prefix + "*").Where(path => !path.EndsWith(Unfinished, StringComparison.Ordinal))
            .Select(path => (Path: path, Manifest: BackupManifest.Read(path))).Where(found => found.Manifest is not null)
            .Select(found => new BackupGeneration(found.Path, found.Manifest!))
            .OrderByDescending(generation => generation.Manifest.MadeAt).ThenByDescending(generation => generation.Folder, StringComparer.Ordinal)];

    private static string FreshName(string folder, DateTimeOffset at)
    {
        var name = Path.Combine(folder, Prefix + at.ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture));
        for (var number = 2; Directory.Exists(name) || Directory.Exists(name + Unfinished); number++)
            name = $"{name.Split('_')[0]}_{number}";
        return name;
    }
}
