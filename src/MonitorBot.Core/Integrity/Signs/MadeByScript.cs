using System.Text.RegularExpressions;
using MonitorBot.Core.Dating;
using MonitorBot.Core.Integrity.Links;

namespace MonitorBot.Core.Integrity.Signs;

/// <summary>What an inline script makes of a stranger's address without writing it as markup: a link, a frame over the page, a way there whose name it spells by tables.</summary>
internal static partial class MadeByScript
{
    /// <param name="text">The script, decoded.</param>
    /// <param name="addresses">Addresses outside of the website that it holds.</param>
    public static Finding? Of(PageScope scope, string text, IEnumerable<Uri> addresses)
    {
        if (Linked().Match(text) is { Success: true } link && Named().Match(text) is { Success: true } named && scope.Resolve(link.Groups["url"].Value) is { } url && !scope.Own.Owns(url) && LinkGrade.Of(url, named.Groups["text"].Value) >= LinkWeight.Branded)
            return Evidence.Of(Sign.Gambling, scope.Url, "tautan buatan skrip", $"\"{named.Groups["text"].Value}\" -> {url.AbsoluteUri}", Confidence.High);
        var covers = Framed().IsMatch(text) && Fixed().IsMatch(text) && Wide().IsMatch(text) && High().IsMatch(text);
        if (!covers && !Spelled().IsMatch(text)) return null;
        if (scope.Url != scope.Own.Home || !scope.Words.IsEnough || addresses.FirstOrDefault(address => StrangeHouse.Is(address, scope.OwnNames) && !scope.Names(Domains.Registered(Domains.Host(address)))) is not { } stranger) return null;
        return Evidence.Of(covers ? Sign.HiddenLinks : Sign.Cloaking, scope.Url, covers ? "bingkai selayar penuh dari skrip" : "skrip pengalihan tersamar", stranger.AbsoluteUri, Confidence.Medium);
    }

    [GeneratedRegex(@"\.\s?href\s?=\s?[""'`](?<url>https?:[^\s""'`]{4,300})")]
    private static partial Regex Linked();

    [GeneratedRegex(@"\.\s?(?:innerText|textContent|innerHTML|text)\s?=\s?[""'`](?<text>[^""'`\n<>]{3,200})[""'`]")]
    private static partial Regex Named();

    [GeneratedRegex(@"createElement\(\s?[""'`]iframe", RegexOptions.IgnoreCase)]
    private static partial Regex Framed();

    [GeneratedRegex(@"position\W{1,5}fixed")]
    private static partial Regex Fixed();

    [GeneratedRegex(@"width\W{1,5}100(?:%|vw)")]
    private static partial Regex Wide();

    [GeneratedRegex(@"height\W{1,5}100(?:%|vh)")]
    private static partial Regex High();

    /// <summary>As tools for hiding scripts write <c>window.location</c>.</summary>
    [GeneratedRegex(@"\b(?:window|document|self|top|globalThis)\s?\[\s?(?:_0x\w{1,20}\s?[\[(]|(?:window\s?\.\s?)?atob\()")]
    private static partial Regex Spelled();
}
