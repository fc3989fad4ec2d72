namespace MonitorBot.Core.Archiving;

/// <summary>One thing that is wrong with the archive.</summary>
/// <param name="Serial">The entry; null when no entry is meant.</param>
/// <param name="What">An Indonesian sentence that names it.</param>
public sealed record ArchiveFault(long? Serial, string What);

/// <summary>The outcome of a walk through everything.</summary>
/// <param name="Unsealed">Whole files that belong to no entry: earlier versions of a report, or left by a sealing that a crash cut off.</param>
/// <param name="HeadHash">Of the last entry; <see cref="ArchiveEntry.NoHash"/> for an empty archive.</param>
public sealed record ArchiveReport(int Entries, int Files, long Bytes, string HeadHash, int Unsealed, IReadOnlyList<ArchiveFault> Faults)
{
    public bool Sound => Faults.Count == 0;
}
