using System.Security.Cryptography;

namespace MonitorBot.Chat.Weeks;

/// <summary>Files that messages carry, by path inside the data folder, so that the folder can be moved.</summary>
internal static class FilePlace
{
    /// <summary>A file of the archive by its content hash.</summary>
    public static string Archive(string sha256, string name) => Path.Combine("archive", sha256[..2], sha256 + Path.GetExtension(name));

    /// <summary>Writes a picture or document that is only sent, not archived.</summary>
    /// <returns>Its path inside the data folder.</returns>
    public static string Media(string dataFolder, byte[] content, string extension)
    {
        var relative = Path.Combine("media", Convert.ToHexStringLower(SHA256.HashData(content)) + extension);
        var full = Path.Combine(dataFolder, relative);
        if (File.Exists(full)) return relative;
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        var temporary = full + ".tmp";
        File.WriteAllBytes(temporary, content);
        File.Move(temporary, full, overwrite: true);
        return relative;
    }
}
