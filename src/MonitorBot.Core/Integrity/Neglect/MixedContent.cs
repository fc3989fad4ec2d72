using MonitorBot.Core.Dating;
using MonitorBot.Core.Integrity.Signs;

namespace MonitorBot.Core.Integrity.Neglect;

/// <summary>Parts of a secure home page that are loaded without encryption.</summary>
internal static class MixedContent
{
    private static readonly (string Selector, string Attribute, bool Active)[] Parts =
    [
        ("script[src]", "src", true), ("iframe[src]", "src", true), ("link[rel~='stylesheet'][href]", "href", true), ("form[action]", "action", true), ("object[data]", "data", true),
        ("img[src]", "src", false), ("video[src]", "src", false), ("audio[src]", "src", false), ("source[src]", "src", false),
    ];

    public static IEnumerable<Finding> Of(PageScope home)
    {
        if (home.Url.Scheme != "https") yield break;
        var insecure = Parts.SelectMany(part => home.Document.QuerySelectorAll(part.Selector).Select(element => (part.Active, Url: home.Resolve(element.GetAttribute(part.Attribute)))))
            .Where(part => part.Url?.Scheme == "http").ToList();
        if (insecure.Count == 0) yield break;
        var active = insecure.Count(part => part.Active);
        yield return Evidence.Of(Sign.MixedContent, home.Url, "halaman depan", $"{insecure.Count} berkas tanpa HTTPS ({active} aktif), mis. {insecure.OrderByDescending(part => part.Active).First().Url!.AbsoluteUri}", active > 0 ? Confidence.Medium : Confidence.Low);
    }
}
