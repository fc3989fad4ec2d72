using System.Text.RegularExpressions;
using MonitorBot.Core.Dating;
using MonitorBot.Core.Integrity.Links;
using MonitorBot.Core.Integrity.Words;
using MonitorBot.Core.Integrity.Words.Gambling;
using MonitorBot.Core.Parsing.Costs;
using MonitorBot.Core.Parsing.Searching;

namespace MonitorBot.Core.Integrity.Signs;

/// <summary>Inline scripts that write links of gambling into the page or lead the visitor away.</summary>
internal static partial class ScriptSigns
{
    public static IEnumerable<Finding> Of(PageScope scope)
    {
        foreach (var frame in scope.Document.Find("iframe[srcdoc]"))
            if (SoldLink(scope, frame.GetAttribute("srcdoc")!) is { } link) yield return Evidence.Of(Sign.Gambling, scope.Url, "bingkai dengan isi sendiri", link, Confidence.High);
        foreach (var carrier in scope.Document.Find("script[src^='data:' i], iframe[src^='data:' i], embed[src^='data:' i], object[data^='data:' i]"))
            if (ScriptText.OfDataAddress(carrier.GetAttribute("src") ?? carrier.GetAttribute("data")) is { } held && (SoldLink(scope, held) is { } sold ? Evidence.Of(Sign.Gambling, scope.Url, "isi dalam alamat data", sold, Confidence.High) : OfCode(scope, held)) is { } carried)
                yield return carried;
        foreach (var code in scope.Document.Find("[onload], [onerror]").SelectMany(element => (string?[])[element.GetAttribute("onload"), element.GetAttribute("onerror")]))
            if (code is not null && OfCode(scope, code) is { } handled) yield return handled;
        foreach (var script in scope.Document.Find("script"))
        {
            if (!IsData(script.GetAttribute("type")) && !script.HasAttribute("src") && OfCode(scope, script.Words()) is { } finding) yield return finding;
        }
    }

    private static Finding? OfCode(PageScope scope, string code)
    {
        if (code.Length < 20) return null;
        var (text, decoded) = ScriptText.Read(code);
        if (NewTitle().Match(text) is { Success: true } titled && (TitleWords.Sells(titled.Groups["title"].Value, scope.OwnNames) || scope.IsStrangers(new HeadText(titled.Groups["title"].Value)))) return Evidence.Of(Sign.Gambling, scope.Url, "judul yang diganti skrip", titled.Groups["title"].Value, Confidence.High);
        if (NamedHost(scope, text) is { } named) return Evidence.Of(Sign.Gambling, scope.Url, "skrip halaman", named, Confidence.High);
        if (!Writes().IsMatch(text)) return null;
        if (SoldLink(scope, text) is { } link) return Evidence.Of(Sign.Gambling, scope.Url, "skrip halaman", link, Confidence.High);
        if (Departure(scope, text) is { } away) return away;
        if (decoded && Leaves().IsMatch(text) && Disguised(scope, code, text).FirstOrDefault(url => StrangeHouse.Is(url, scope.OwnNames)) is { } hidden) return Evidence.Of(Sign.Cloaking, scope.Url, "skrip pengalihan tersamar", hidden.AbsoluteUri, Confidence.Medium);
        if (MadeByScript.Of(scope, text, Outside(scope, text)) is { } made) return made;
        if (decoded && DisguisedHost(scope, code, text) is { } host) return Evidence.Of(Sign.Gambling, scope.Url, "skrip tersamar", host, Confidence.High);
        if (decoded && GamblingWords.Read(text).Strong.Count > 0 && GamblingWords.Read(code).Strong.Count == 0)
            return Evidence.Of(Sign.Gambling, scope.Url, "skrip tersamar", GamblingWords.Read(text).Terms, Confidence.Medium);
        return null;
    }

    private static string? SoldLink(PageScope scope, string text)
    {
        foreach (Match opening in Opening().Matches(text))
        {
            if (Target().Match(opening.Value) is not { Success: true } target || scope.Resolve(target.Groups["url"].Value) is not { } url || scope.Own.Owns(url)) continue;
            var inner = Inner().Match(text, opening.Index + opening.Length).Value;
            if (LinkGrade.Of(url, Tag().Replace(inner, " ")) >= LinkWeight.Branded) return opening.Value + inner;
        }

        return null;
    }

    /// <summary>An address whose host itself speaks of gambling, whatever the script does with it.</summary>
    private static string? NamedHost(PageScope scope, string text)
        => Address().Matches(text).Select(hit => hit.Value.TrimStart('"', '\'', '`')).FirstOrDefault(address => scope.Resolve(address) is { } url && !scope.Own.Owns(url) && GamblingHost.Grade(Domains.Host(url)) == HostGrade.Gambling);

    /// <summary>An address of gambling that the script spells only in pieces or codes.</summary>
    private static string? DisguisedHost(PageScope scope, string code, string text)
        => Disguised(scope, code, text).FirstOrDefault(url => LinkGrade.Of(url, "") >= LinkWeight.Branded)?.AbsoluteUri;

    private static IEnumerable<Uri> Disguised(PageScope scope, string code, string text) => Outside(scope, text, address => !code.Contains(address, StringComparison.Ordinal));

    private static IEnumerable<Uri> Outside(PageScope scope, string text, Func<string, bool>? only = null)
        => Address().Matches(text).Select(hit => hit.Value.TrimStart('"', '\'', '`')).Where(only ?? (_ => true)).Select(scope.Resolve).OfType<Uri>().Where(url => !scope.Own.Owns(url));

    /// <summary>A script that sends the visitor to another website: to a gambling host, or to a cheap one when he comes from a search.</summary>
    private static Finding? Departure(PageScope scope, string text)
    {
        if (!Leaves().IsMatch(text)) return null;
        foreach (Match hit in Leave().Matches(text))
        {
            if (scope.Resolve(hit.Groups["url"].Value) is not { } url || scope.Own.Owns(url)) continue;
            var host = Domains.Host(url);
            var chosen = Search().IsMatch(text);
            if (LinkGrade.Of(url, "") >= LinkWeight.Branded || GamblingHost.HasTopic(host) || (KnownHosts.IsCheap(host) && GamblingHost.LooksBranded(host))) return Evidence.Of(chosen ? Sign.Cloaking : Sign.Gambling, scope.Url, "skrip pengalihan", hit.Value, Confidence.High);
            if (!StrangeHouse.Is(url, scope.OwnNames)) continue;
            if ((chosen && KnownHosts.IsCheap(host)) || Picks(text) || (Sizes().IsMatch(text) && hit.Value.StartsWith("location", StringComparison.Ordinal) && !scope.Names(Domains.Registered(host)))) return Evidence.Of(Sign.Cloaking, scope.Url, "skrip pengalihan untuk pengunjung tertentu", hit.Value, Confidence.Medium);
            if (Touched().IsMatch(text)) return Evidence.Of(Sign.Cloaking, scope.Url, "skrip pengalihan saat halaman disentuh", hit.Value, Confidence.Medium);
            if (hit.Value[0] is 'l' or 'L' or ';' && scope.Url == scope.Own.Home && scope.Words.IsEnough && !Waits().IsMatch(text) && !scope.Names(Domains.Registered(host))) return Evidence.Of(Sign.HiddenLinks, scope.Url, "skrip pengalihan ke situs pihak lain", hit.Value, Confidence.Medium);
        }

        return null;
    }

    /// <summary>Visitors of telephones or of searches are picked out.</summary>
    private static bool Picks(string text) => Known().IsMatch(text) && Picked().IsMatch(text);

    [GeneratedRegex(@"navigator\s*\.\s*userAgent|document\s*\.\s*referrer|navigator\s*\[|document\s*\[\s*.referrer")]
    private static partial Regex Known();

    [GeneratedRegex(@"Android|iPhone|\bMobi|google[.""'|/)\\]|bing|yahoo|\bbot\b", RegexOptions.IgnoreCase)]
    private static partial Regex Picked();

    /// <summary>What a visitor is picked by besides: his screen, his land, his first visit.</summary>
    [GeneratedRegex(@"(?:screen|window)\s*\.\s*(?:width|innerWidth|availWidth)|\binnerWidth\b|matchMedia|ontouchstart|navigator\s*\.\s*languages?|timeZone|document\s*\.\s*cookie|onpopstate|maxTouchPoints")]
    private static partial Regex Sizes();

    /// <summary>The script leads away when it is asked to: by a button, a form, or a function that something calls.</summary>
    [GeneratedRegex(@"click|submit|change|\bfunction\s+\w|=\s*(?:async\s*)?(?:function|\([\w\s,]*\)\s*=>)|confirm\(|window\s*\.\s*open", RegexOptions.IgnoreCase)]
    private static partial Regex Waits();

    /// <summary>Whoever first touches the page anywhere.</summary>
    [GeneratedRegex(@"(?:document|window|body)\s*\.\s*(?:addEventListener\(\s*[""'](?:click|touchstart|mousedown|pointerdown)|onclick\s*=)", RegexOptions.IgnoreCase)]
    private static partial Regex Touched();

    private static bool IsData(string? type) => type is not null && (type.Contains("json", StringComparison.OrdinalIgnoreCase) || type.Contains("template", StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"document\s*\.\s*write|innerHTML|outerHTML|insertAdjacentHTML|appendChild|\.append\(|\.html\(|location|window\.open|\.click\(\)|document\[|eval\(|atob\(|unescape\(|fromCharCode|Function\(")]
    private static partial Regex Writes();

    [GeneratedRegex(@"document\s*\.\s*title\s*=\s*[""'`](?<title>[^""'`\n]{4,200})")]
    private static partial Regex NewTitle();

    [GeneratedRegex(@"location|window\.open|\.click\(\)|http-?equiv", RegexOptions.IgnoreCase)]
    private static partial Regex Leaves();

    // Three small ones instead of one: backtracking from the text into the address would cost the third power of the page's length.
    [GeneratedRegex(@"<(?:a|iframe)\s[^<>]{1,1000}>", RegexOptions.IgnoreCase)]
    private static partial Regex Opening();

    [GeneratedRegex(@"(?:href|src)\s*=\s*\\?[""']?(?<url>https?:[^\s""'\\>]{4,300})", RegexOptions.IgnoreCase)]
    private static partial Regex Target();

    [GeneratedRegex(@"\G[^<]{0,200}(?:<(?:b|i|strong|span|em|font)[^<]{0,200})?", RegexOptions.IgnoreCase)]
    private static partial Regex Inner();

    // "https://…" anywhere, "//…" as a whole string
    [GeneratedRegex(@"(?:https?:|[""'`])//[^\s""'`<>\\)]{4,300}", RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    [GeneratedRegex(@"<[^>]*>?")]
    private static partial Regex Tag();

    [GeneratedRegex(@"(?:location(?:\s*\.\s*(?:href|replace|assign))?|window\.open|(?:href|url|target|goto|redirect|u)\w{0,12})\s*[=(:]\s*[""'`](?<url>https?:[^\s""'`]{4,300})|;\s*url\s*=\s*(?<url>https?:[^\s""'`\\>]{4,300})", RegexOptions.IgnoreCase)]
    private static partial Regex Leave();

    [GeneratedRegex(@"document\s*\.\s*referrer|google|bing|userAgent", RegexOptions.IgnoreCase)]
    private static partial Regex Search();
}
