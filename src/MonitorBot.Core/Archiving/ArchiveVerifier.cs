namespace MonitorBot.Core.Archiving;

/// <summary>Walks the chain and every file, and names all that is not as it was sealed.</summary>
public static class ArchiveVerifier
{
    /// <param name="entries">In the order of their serials.</param>
    /// <param name="head">What the store remembers as the last sealing beside the entries; null when there was none.</param>
    /// <param name="told">A head hash that was told to people (short or whole, spaces allowed): some entry must have it; null to leave it out.</param>
    public static ArchiveReport Verify(IReadOnlyList<ArchiveEntry> entries, ArchiveFiles files, (long Serial, string Hash)? head, string? told = null)
    {
        var faults = new List<ArchiveFault>();
        faults.AddRange(Chain(entries));
        faults.AddRange(Head(entries, head));
        if (told is not null && !Knows(entries, told))
            faults.Add(new(null, $"Tidak ada arsip dengan hash {told}: rantai ini bukan rantai yang pernah diumumkan."));
        faults.AddRange(entries.SelectMany(entry => entry.Files.SelectMany(file => File(entry, file, files))));
        var unsealed = Unsealed(entries, files);
        faults.AddRange(unsealed.Where(path => !files.IsWhole(path)).Select(path => new ArchiveFault(null, $"Berkas {path} tidak tercatat dalam arsip mana pun, dan isinya bukan yang disimpan bot (berubah atau asing).")));
        return new ArchiveReport(entries.Count, entries.Sum(entry => entry.Files.Count), entries.Sum(entry => entry.Files.Sum(file => file.Bytes)),
            entries.Count == 0 ? ArchiveEntry.NoHash : entries[^1].Hash, unsealed.Count(files.IsWhole), faults);
    }

    private static IEnumerable<ArchiveFault> Chain(IReadOnlyList<ArchiveEntry> entries)
    {
        var (serial, hash, at) = (0L, ArchiveEntry.NoHash, DateTimeOffset.MinValue);
        foreach (var entry in entries)
        {
            if (entry.Serial != serial + 1)
                yield return new(entry.Serial, $"Urutan terputus: arsip nomor {serial + 1} tidak ada sebelum nomor {entry.Serial}.");
            if (entry.PreviousHash != hash)
                yield return new(entry.Serial, $"Arsip nomor {entry.Serial} tidak menyambung ke arsip sebelumnya.");
            if (entry.ComputeHash() != entry.Hash)
                yield return new(entry.Serial, $"Catatan arsip nomor {entry.Serial} ({entry.Subject}) berubah setelah disegel.");
            if (entry.SealedAt < at)
                yield return new(entry.Serial, $"Arsip nomor {entry.Serial} bertanggal lebih awal daripada arsip sebelumnya.");
            (serial, hash, at) = (entry.Serial, entry.Hash, entry.SealedAt);
        }
    }

    /// <summary>Without this, cutting off the last entries would leave a chain that looks whole.</summary>
    private static IEnumerable<ArchiveFault> Head(IReadOnlyList<ArchiveEntry> entries, (long Serial, string Hash)? head)
    {
        var last = entries.Count == 0 ? ((long Serial, string Hash)?)null : (entries[^1].Serial, entries[^1].Hash);
        if (last != head)
            yield return new(null, $"Arsip terakhir seharusnya nomor {head?.Serial ?? 0}, yang ada nomor {last?.Serial ?? 0}: ada arsip yang dihapus atau diganti.");
    }

    private static bool Knows(IReadOnlyList<ArchiveEntry> entries, string told)
    {
        var start = string.Concat(told.Where(char.IsAsciiHexDigit)).ToLowerInvariant();
        return start.Length >= 12 && entries.Any(entry => entry.Hash.StartsWith(start, StringComparison.Ordinal));
    }

    private static IEnumerable<ArchiveFault> File(ArchiveEntry entry, ArchivedFile file, ArchiveFiles files)
    {
        var now = files.HashNow(file);
        if (now is null)
            yield return new(entry.Serial, $"Berkas \"{file.Name}\" dari arsip nomor {entry.Serial} hilang.");
        else if (now != file.Sha256)
            yield return new(entry.Serial, $"Isi berkas \"{file.Name}\" dari arsip nomor {entry.Serial} berubah setelah disegel.");
        else if (new FileInfo(files.PathOf(file)).Length != file.Bytes)
            yield return new(entry.Serial, $"Ukuran berkas \"{file.Name}\" dari arsip nomor {entry.Serial} tidak sesuai catatan.");
    }

    /// <summary>Files without an entry. Each still names its content, so that a changed byte shows there too.</summary>
    private static List<string> Unsealed(IReadOnlyList<ArchiveEntry> entries, ArchiveFiles files)
    {
        var known = entries.SelectMany(entry => entry.Files).Select(file => Path.GetRelativePath(files.Folder, files.PathOf(file))).ToHashSet(StringComparer.Ordinal);
        return [.. files.Present().Where(path => !known.Contains(path))];
    }
}
