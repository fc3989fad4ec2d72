using MonitorBot.Core.Agencies;
using MonitorBot.Core.Freshness;

namespace MonitorBot.Core.Sop;

/// <summary>What people did with one website in one week's monitoring. Survives a rescan.</summary>
public sealed record SiteReview
{
    public required CycleId Cycle { get; init; }

    public required string Host { get; init; }

    public IReadOnlyList<Correction> Corrections { get; init; } = [];

    public string? Note { get; init; }

    /// <summary>"Sudah diperiksa": a person looked and agrees with what stands.</summary>
    public Check? Checked { get; init; }

    /// <summary>The member who is to look at it.</summary>
    public Member? AssignedTo { get; init; }

    public IReadOnlyList<ProofPhoto> Proofs { get; init; } = [];

    public Correction? For(Category category) => Corrections.LastOrDefault(one => one.Category == category);
}

/// <summary>A person's verdict beside the machine's own.</summary>
/// <param name="MachineLatest">The newest day the machine knew when it was corrected; newer evidence brings the website back.</param>
public sealed record Correction(Category Category, Verdict Verdict, string Reason, Actor By, DateTimeOffset At, DateOnly? MachineLatest);

public sealed record Check(Actor By, DateTimeOffset At, bool AcceptedAll = false);
