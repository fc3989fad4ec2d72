using MonitorBot.Core.Storage.Disk;

namespace MonitorBot.Core.Storage.Backups;

/// <summary>Copies sealed files that are missing on the other side. Their names are their content, so what is there stays.</summary>
internal static class BackupArchive
{
    /// <returns>How many were copied.</returns>
    public static int Copy(string from, string to)
    {
        if (!Directory.Exists(from))
            return 0;
        var missing = Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories)
            .Select(path => (From: path, To: Path.Combine(to, Path.GetRelativePath(from, path))))
            .Where(pair => new FileInfo(pair.To) is not { Exists: true } there || there.Length != new FileInfo(pair.From).Length).ToList();
        foreach (var (source, target) in missing)
            CopyFile(source, target);
        return missing.Count;
    }

    private static void CopyFile(string source, string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        var temporary = $"{target}.{Path.GetRandomFileName()}";
        using (var from = File.OpenRead(source))
        using (var to = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write))
        {
            from.CopyTo(to);
            to.Flush(flushToDisk: true);
        }
        File.SetAttributes(temporary, FileAttributes.ReadOnly);
        DurableFile.Move(temporary, target, overwrite: true);
    }
}
