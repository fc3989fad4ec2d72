using MonitorBot.Core.Agencies;
using MonitorBot.Core.Dating;

namespace MonitorBot.Core.Freshness;

/// <summary>What a reading found of one category, before it is judged.</summary>
/// <param name="Channel">Where its items stand; null when the website has no such channel.</param>
/// <param name="Items">Own items in any order, dated or not.</param>
/// <param name="Gap">When the channel could not be read as such: one Indonesian clause why ("halaman hanya kerangka yang diisi skrip").</param>
public sealed record ChannelEvidence(Category Category, Uri? Channel, IReadOnlyList<DatedItem> Items, string? Gap = null)
{
    /// <summary>What the channel's page prints where its items would stand ("Belum ada agenda."); null when it says no such thing.</summary>
    public string? Emptiness { get; init; }

    public bool Exists => Channel is not null || Items.Count > 0;
}
