using System.Security.Cryptography;

namespace MonitorBot.Chat.Weeks;

/// <summary>Files that messages carry, by path inside the data folder, so that the folder can be moved.</summary>
internal static class FilePlace
{
    private const string MediaFolder = "media";

    /// <summary>A file of the archive by its content hash.</summary>
    public static string Archive(string sha256, string name) => Path.Combine("archive", sha256[..2], sha256 + Path.GetExtension(name));

    /// <summary>Writes a picture or document that is only sent, not archived; written anew each time, so that its age tells when it was last wanted.</summary>
    /// <returns>Its path inside the data folder.</returns>
    public static string Media(string dataFolder, byte[] content, string extension)
    {
        var relative = Path.Combine(MediaFolder, Convert.ToHexStringLower(SHA256.HashData(content)) + extension);
        var full = Path.Combine(dataFolder, relative);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        var temporary = full + ".tmp";
        File.WriteAllBytes(temporary, content);
        File.Move(temporary, full, overwrite: true);
        return relative;
    }

    /// <summary>Deletes what was last written before the moment and that no message still needs.</summary>
    /// <returns>Files deleted.</returns>
    public static int ForgetMedia(string dataFolder, DateTimeOffset before, Func<string, bool> needed)
    {
        var folder = new DirectoryInfo(Path.Combine(dataFolder, MediaFolder));
        if (!folder.Exists) return 0;
        var old = folder.EnumerateFiles().Where(file => file.LastWriteTimeUtc < before.UtcDateTime && !needed(file.Name)).ToList();
        old.ForEach(file => file.Delete());
        return old.Count;
    }
}
