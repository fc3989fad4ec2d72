using System.Security.Cryptography;
using System.Text.Json;

namespace MonitorBot.Core.Storage.Backups;

/// <summary>What a backup says of itself, beside the store's copy, as "cadangan.json".</summary>
/// <param name="Documents">Per collection, counted in the copy.</param>
public sealed record BackupManifest(
    DateTimeOffset MadeAt, int Schema, long StoreBytes, string StoreSha256, DateTimeOffset? WrittenAt, IReadOnlyDictionary<string, long> Documents)
{
    internal const string FileName = "cadangan.json";
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true };

    internal static BackupManifest Of(string storeFile, StoreContent content, DateTimeOffset at)
        => new(at, content.Schema, new FileInfo(storeFile).Length, HashOf(storeFile), content.WrittenAt, content.Documents);

    internal void Write(string folder)
    {
        using var file = new FileStream(Path.Combine(folder, FileName), FileMode.CreateNew, FileAccess.Write);
        JsonSerializer.Serialize(file, this, Readable);
        file.Flush(flushToDisk: true);
    }

    /// <returns>Null when there is none or it is not readable.</returns>
    internal static BackupManifest? Read(string folder)
    {
        try
        {
            using var file = File.OpenRead(Path.Combine(folder, FileName));
            return JsonSerializer.Deserialize<BackupManifest>(file);
        }
        catch (Exception error) when (error is IOException or JsonException)
        {
            return null;
        }
    }

    internal static string HashOf(string path)
    {
        using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }
}
