using MonitorBot.Core.Agencies;
using MonitorBot.Core.Freshness;
using MonitorBot.Core.Scanning.Memory;

namespace MonitorBot.Core.Storage.Rows;

/// <summary>What a scan concluded, as it is kept: whole, or not at all.</summary>
internal sealed record StoredConclusion
{
    public string Basis { get; init; } = "";

    public DateOnly Since { get; init; }

    public IReadOnlyList<StoredEvidence> Cats { get; init; } = [];

    public IReadOnlyList<Category>? Fresh { get; init; }

    public IReadOnlyList<StoredFinding>? Finds { get; init; }

    /// <returns>Null also when a text would not come back as it was: an item is known again by its title.</returns>
    public static StoredConclusion? Of(Conclusion? conclusion)
        => conclusion is null || conclusion.Evidence.SelectMany(e => e.Items).Any(item => StoredItem.Of(item).Back(item.Category) != item) ? null : new StoredConclusion
        {
            Basis = conclusion.Basis,
            Since = conclusion.Since,
            Cats = [.. conclusion.Evidence.Select(StoredEvidence.Of)],
            Fresh = conclusion.Fresh.Count == 0 ? null : conclusion.Fresh,
            Finds = conclusion.Findings.Count == 0 ? null : [.. conclusion.Findings.Select(StoredFinding.Of)],
        };

    public Conclusion Back() => new(Basis, Since, [.. Cats.Select(one => one.Back())], [.. (Finds ?? []).Select(finding => finding.Back())]) { Fresh = Fresh ?? [] };
}

internal sealed record StoredEvidence
{
    public Category? Cat { get; init; }

    public Uri? Channel { get; init; }

    public string? Gap { get; init; }

    public string? Empty { get; init; }

    public IReadOnlyList<StoredItem>? Items { get; init; }

    public static StoredEvidence Of(ChannelEvidence evidence)
        => new() { Cat = evidence.Category, Channel = evidence.Channel, Gap = evidence.Gap, Empty = evidence.Emptiness, Items = evidence.Items.Count == 0 ? null : [.. evidence.Items.Select(StoredItem.Of)] };

    public ChannelEvidence Back() => new(Cat!.Value, Channel, [.. (Items ?? []).Select(item => item.Back(Cat!.Value))], Gap) { Emptiness = Empty };
}
