using System.Text.RegularExpressions;
using MonitorBot.Core.Dating;
using MonitorBot.Core.Integrity.Signs;
using MonitorBot.Core.Parsing.Costs;
using MonitorBot.Core.Parsing.Searching;

namespace MonitorBot.Core.Integrity.Neglect;

/// <summary>Parts of a secure home page that are loaded without encryption.</summary>
internal static partial class MixedContent
{
    private static readonly (string Selector, string Attribute, bool Active)[] Parts =
    [
        ("script[src]", "src", true), ("iframe[src]", "src", true), ("link[rel~='stylesheet'][href]", "href", true), ("form[action]", "action", true), ("object[data]", "data", true),
        ("img[src]", "src", false), ("video[src]", "src", false), ("audio[src]", "src", false), ("source[src]", "src", false),
    ];

    public static IEnumerable<Finding> Of(PageScope home)
    {
        if (home.Url.Scheme != "https") yield break;
        var insecure = Attributes(home).Concat(Sets(home)).Concat(Styles(home)).Where(part => part.Url.Scheme == "http").ToList();
        if (insecure.Count == 0) yield break;
        var active = insecure.Count(part => part.Active);
        yield return Evidence.Of(Sign.MixedContent, home.Url, "halaman depan", $"{insecure.Count} berkas tanpa HTTPS ({active} aktif), mis. {insecure.OrderByDescending(part => part.Active).First().Url.AbsoluteUri}", active > 0 ? Confidence.Medium : Confidence.Low);
    }

    private static IEnumerable<(bool Active, Uri Url)> Attributes(PageScope home)
    {
        foreach (var (selector, attribute, active) in Parts)
            foreach (var element in home.Document.Find(selector))
                if (home.Resolve(element.GetAttribute(attribute)) is { } url) yield return (active, url);
    }

    /// <summary>"a.jpg 1x, b.jpg 2x".</summary>
    private static IEnumerable<(bool Active, Uri Url)> Sets(PageScope home)
        => home.Document.Find("img[srcset], source[srcset]").SelectMany(element => element.GetAttribute("srcset")!.Split(',', StringSplitOptions.TrimEntries))
            .Select(entry => home.Resolve(entry.Split(' ')[0])).OfType<Uri>().Select(url => (false, url));

    private static IEnumerable<(bool Active, Uri Url)> Styles(PageScope home)
        => home.Document.Find("[style]").Select(element => element.GetAttribute("style")!).Concat(home.Document.Find("style").Select(sheet => sheet.Words()))
            .SelectMany(style => Loaded().Matches(style)).Select(hit => home.Resolve(hit.Groups["url"].Value)).OfType<Uri>().Select(url => (false, url));

    [GeneratedRegex(@"url\(\s*[""']?(?<url>http://[^\s""')]+)", RegexOptions.IgnoreCase)]
    private static partial Regex Loaded();
}
