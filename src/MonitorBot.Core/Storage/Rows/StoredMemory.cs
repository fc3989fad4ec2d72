using MonitorBot.Core.Agencies;
using MonitorBot.Core.Scanning.Memory;

namespace MonitorBot.Core.Storage.Rows;

/// <summary>What a scan remembers, as it is kept.</summary>
internal sealed record StoredMemory
{
    private const int MaxChannels = 12;
    private const int MaxItems = 60;
    private const int MaxValidators = 40;
    private const int MaxHosts = 200;
    private const int MaxTerms = 200;

    public DateTimeOffset? At { get; init; }

    public IReadOnlyList<StoredChannel> Channels { get; init; } = [];

    public IReadOnlyList<PageValidator> Pages { get; init; } = [];

    public IReadOnlyList<string> Hosts { get; init; } = [];

    public IReadOnlyList<string> Words { get; init; } = [];

    public int? Map { get; init; }

    public IReadOnlyList<LearnedTerm> Terms { get; init; } = [];

    public StoredConclusion? Told { get; init; }

    public static byte[] Pack(SiteMemory memory) => PackedJson.Pack(new StoredMemory
    {
        At = memory.ScannedAt,
        Channels = [.. memory.Channels.Take(MaxChannels).Select(channel => new StoredChannel
        {
            Cat = channel.Category,
            Url = channel.Url,
            Kind = channel.Kind,
            Items = [.. channel.Items.Take(MaxItems)],
        })],
        Pages = [.. memory.Validators.Take(MaxValidators)],
        Hosts = [.. memory.OutboundHosts.Take(MaxHosts)],
        Words = memory.Words,
        Map = memory.SitemapSize,
        Terms = [.. memory.Terms.Take(MaxTerms)],
        Told = StoredConclusion.Of(memory.Conclusion),
    });

    public static SiteMemory Unpack(byte[] packed)
    {
        var stored = PackedJson.Unpack<StoredMemory>(packed);
        return new SiteMemory
        {
            ScannedAt = stored.At,
            Channels = [.. stored.Channels.Select(channel => new LearnedChannel(channel.Cat!.Value, channel.Url, channel.Kind, channel.Items))],
            Validators = stored.Pages,
            OutboundHosts = stored.Hosts,
            Words = stored.Words ?? [],
            SitemapSize = stored.Map,
            Terms = stored.Terms ?? [],
            Conclusion = stored.Told?.Back(),
        };
    }
}

internal sealed record StoredChannel
{
    public Category? Cat { get; init; }

    public Uri Url { get; init; } = null!;

    public string Kind { get; init; } = "";

    public IReadOnlyList<ItemFingerprint> Items { get; init; } = [];
}
