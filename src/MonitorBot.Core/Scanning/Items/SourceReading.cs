using MonitorBot.Core.Agencies;
using MonitorBot.Core.Dating;

namespace MonitorBot.Core.Scanning.Items;

/// <summary>A feed, endpoint or page that was read for items.</summary>
/// <param name="Channel">The category it is the list of; null when it holds the whole website's stream.</param>
/// <param name="Activity">Named "kegiatan" only; its items decide.</param>
public sealed record SourceReading(Uri Url, string Kind, Category? Channel, IReadOnlyList<ReadItem> Items, bool Activity = false);

/// <summary>How a learned channel is read again.</summary>
public static class SourceKind
{
    public const string Home = "home";
    public const string List = "list";
    public const string Feed = "feed";
    public const string WordPress = "wp";
    public const string Events = "tribe";
    public const string Json = "json";
    public const string Item = "item";
}
