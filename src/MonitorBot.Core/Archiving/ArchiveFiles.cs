using System.Security.Cryptography;
using MonitorBot.Core.Storage.Disk;
using MonitorBot.Core.Storage.Rows;

namespace MonitorBot.Core.Archiving;

/// <summary>The sealed files on disk: "ab/abcdef….pdf", read-only, named by what is in them.</summary>
/// <param name="folder">Made when the first file comes.</param>
public sealed class ArchiveFiles(string folder)
{
    private const int Buffer = 1 << 16;

    public string Folder => folder;

    /// <summary>Puts the file there for good, flushed to disk, before any entry names it. The same content twice is one file.</summary>
    public ArchivedFile Put(string name, byte[] content)
    {
        var file = new ArchivedFile(CleanText.Of(name), Convert.ToHexStringLower(SHA256.HashData(content)), content.Length);
        if (Holds(file))
            return file;
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        var temporary = $"{PathOf(file)}.{Path.GetRandomFileName()}";
        using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write))
        {
            stream.Write(content);
            stream.Flush(flushToDisk: true);
        }
        File.SetAttributes(temporary, FileAttributes.ReadOnly);
        DurableFile.Move(temporary, PathOf(file), overwrite: true);
        DurableFile.FlushFolder(folder);
        return file;
    }

    /// <exception cref="FileNotFoundException">It is gone; see <see cref="ArchiveVerifier"/>.</exception>
    public FileStream Open(ArchivedFile file) => File.OpenRead(PathOf(file));

    public string PathOf(ArchivedFile file) => Path.Combine(folder, file.Sha256[..2], file.Sha256 + file.Extension);

    /// <summary>Lower-case hex digest of what the file holds now; null when it is gone.</summary>
    public string? HashNow(ArchivedFile file)
    {
        if (!File.Exists(PathOf(file)))
            return null;
        using var stream = new FileStream(PathOf(file), FileMode.Open, FileAccess.Read, FileShare.Read, Buffer);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    /// <summary>True when the file lies under the name of what is in it.</summary>
    /// <param name="relative">As <see cref="Present"/> gives it.</param>
    public bool IsWhole(string relative)
    {
        var name = Path.GetFileName(relative);
        var file = new ArchivedFile(name, Path.GetFileNameWithoutExtension(name), 0);
        return file.Sha256.Length == 64 && Path.GetRelativePath(folder, PathOf(file)) == relative && Holds(file);
    }

    /// <summary>Every file in the folder, as "ab/abcdef….pdf", in ordinal order.</summary>
    public IReadOnlyList<string> Present() => !Directory.Exists(folder) ? [] :
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder, path)).Order(StringComparer.Ordinal)];

    /// <summary>True when it is there, whole: a file of the right length with other bytes is not taken for it.</summary>
    private bool Holds(ArchivedFile file) => HashNow(file) == file.Sha256;
}
