using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace MonitorBot.Core.Archiving;

/// <summary>A sealed file: what it is called, and what it is.</summary>
/// <param name="Name">As people know it, e.g. "Laporan 2026-W48-1.pdf".</param>
/// <param name="Sha256">Lower-case hex; also its place in the archive.</param>
public sealed record ArchivedFile(string Name, string Sha256, long Bytes)
{
    /// <summary>Lower case with the point, e.g. ".pdf"; empty if the name has none.</summary>
    public string Extension => Path.GetExtension(Name).ToLowerInvariant();
}

/// <summary>One sealing. Its hash covers everything in it and the hash of the entry before it.</summary>
/// <param name="Serial">1, 2, 3, … in the order of sealing, without gaps.</param>
/// <param name="SealedAt">UTC, whole milliseconds.</param>
/// <param name="Subject">The cycle's key, or another name of what was sealed.</param>
/// <param name="PreviousHash">Of the entry before; 64 zeros for the first.</param>
/// <param name="Hash">Lower-case hex SHA-256 of <see cref="Canonical"/>.</param>
public sealed record ArchiveEntry(
    long Serial, DateTimeOffset SealedAt, string Subject, IReadOnlyList<ArchivedFile> Files, string PreviousHash, string Hash)
{
    public static readonly string NoHash = new('0', 64);

    /// <summary>The first 12 digits in groups of four, as it is told in the group: enough to see that the archive is the same.</summary>
    public string ShortHash => Short(Hash);

    public static string Short(string hash) => $"{hash[..4]} {hash[4..8]} {hash[8..12]}";

    /// <summary>The entry that follows <paramref name="previous"/>.</summary>
    public static ArchiveEntry Seal(ArchiveEntry? previous, DateTimeOffset at, string subject, IReadOnlyList<ArchivedFile> files)
    {
        var open = new ArchiveEntry((previous?.Serial ?? 0) + 1, at, subject, files, previous?.Hash ?? NoHash, "");
        return open with { Hash = open.ComputeHash() };
    }

    public string ComputeHash() => Convert.ToHexStringLower(SHA256.HashData(Canonical()));

    /// <summary>
    /// UTF-8 lines, each ended by LF: "MonitorBot arsip 1", serial, sealing time (yyyy-MM-ddTHH:mm:ss.fffZ), subject, previous hash, number of files,
    /// then for each file in order "sha256 bytes name". Subject and names hold no line break, so `sha256sum` over a text file gives the same hash.
    /// </summary>
    public byte[] Canonical()
    {
        var text = new StringBuilder("MonitorBot arsip 1\n");
        Line(text, Serial.ToString(CultureInfo.InvariantCulture));
        Line(text, SealedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
        Line(text, Subject);
        Line(text, PreviousHash);
        Line(text, Files.Count.ToString(CultureInfo.InvariantCulture));
        foreach (var file in Files)
            Line(text, string.Create(CultureInfo.InvariantCulture, $"{file.Sha256} {file.Bytes} {file.Name}"));
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Line(StringBuilder text, string line) => text.Append(line.AsSpan().ContainsAny('\r', '\n')
        ? throw new ArgumentException("A name in the archive must not hold a line break.")
        : line).Append('\n');
}
