using MonitorBot.Core.Dating;
using MonitorBot.Core.Integrity.Links;
using MonitorBot.Core.Integrity.Words;
using MonitorBot.Core.Integrity.Words.Gambling;
using MonitorBot.Core.Integrity.Words.Letters;
using MonitorBot.Core.Parsing.Costs;
using MonitorBot.Core.Parsing.Searching;

namespace MonitorBot.Core.Integrity.Signs;

/// <summary>What the page's structured data (JSON-LD) tell search engines.</summary>
internal static class StructuredSigns
{
    private const int LeastName = 4;

    public static IEnumerable<Finding> Of(PageScope scope)
    {
        foreach (var block in scope.Document.Find("script[type='application/ld+json' i]"))
        {
            var (texts, named, homes, goods) = StructuredData.Read(block.Words());
            if (homes.Select(scope.Resolve).FirstOrDefault(url => url is not null && IsAnothersHome(scope, url)) is { } away) yield return Evidence.Of(Sign.HiddenLinks, scope.Url, "JSON-LD di situs pihak lain", away.AbsoluteUri, Confidence.Medium);
            if (goods.FirstOrDefault(name => IsOfPlay(scope, Tokenizer.Cut(name))) is { } good) yield return Evidence.Of(Sign.Gambling, scope.Url, HeadSigns.Structured, good, Confidence.Medium);
            if (AnothersName(scope, named) is { } other) yield return Evidence.Of(Sign.HiddenLinks, scope.Url, "JSON-LD milik pihak lain", other, Confidence.Medium);
            foreach (var text in texts)
                if (OfText(scope, text) is { } finding)
                {
                    yield return finding;
                    break;
                }
        }
    }

    private static Finding? OfText(PageScope scope, string text)
    {
        if (!text.StartsWith("http", StringComparison.OrdinalIgnoreCase)) return HeadSigns.OfText(scope, text, HeadSigns.Structured, HeadSigns.TextSells(text, scope));
        return HeadSigns.TextSells(text, scope) || LooksLikeGamblingLink(text, scope) ? Evidence.Of(Sign.Gambling, scope.Url, HeadSigns.Structured, text, Confidence.High) : null;
    }

    /// <summary>Wares called by the topic, of which the page says nothing.</summary>
    private static bool IsOfPlay(PageScope scope, IReadOnlyList<Token> words)
        => words.Any(word => Lure.IsTopic(word.Text)) && !words.Any(word => ReportWords.Contains(word.Text) || CivicWords.Contains(word.Text)) && !OpenTopic.IsOfSomething(words) && scope.Words.IsStrangeToLure(words);

    private static bool IsAnothersHome(PageScope scope, Uri url)
        => scope.Url == scope.Own.Home && !scope.Own.Owns(url) && StrangeHouse.Is(url, scope.OwnNames) && !scope.Names(Domains.Registered(Domains.Host(url)));

    /// <summary>Data that present a house under its own name and address, which the page neither says nor leads to.</summary>
    private static string? AnothersName(PageScope scope, IReadOnlyList<(string Name, string Address)> named)
    {
        foreach (var (name, address) in named)
        {
            if (scope.Resolve(address) is not { } url || scope.Own.Owns(url) || !StrangeHouse.Is(url, scope.OwnNames)) continue;
            var host = Domains.Host(url);
            var label = Domains.Registered(host).Split('.')[0].Replace("-", "");
            var words = Tokenizer.Cut(name);
            if (label.Length < LeastName || words.Count == 0 || !words[0].Text.StartsWith(label[..LeastName], StringComparison.Ordinal) && !string.Concat(words.Select(word => word.Text)).Contains(label, StringComparison.Ordinal)) continue;
            var doubtful = KnownHosts.IsCheap(host) || GamblingHost.LooksBranded(host) || words.Any(word => WideWords.IsOfGames(word.Text) || WideWords.IsBrand(word.Text));
            if (doubtful && (scope.Words.IsStrangeTo(words) || IsUnsaid(scope, words)) && !scope.Names(Domains.Registered(host))) return url.AbsoluteUri;
        }

        return null;
    }

    /// <summary>A name made of words that every house uses ("Dewa Cuan") tells by that the page says none of them.</summary>
    private static bool IsUnsaid(PageScope scope, IReadOnlyList<Token> words) => scope.Words.IsEnough && !words.Any(word => scope.Words.Uses(word.Text));

    private static bool LooksLikeGamblingLink(string text, PageScope scope)
        => scope.Resolve(text) is { } url && !scope.Own.Owns(url) && GamblingHost.Grade(Domains.Host(url)) == HostGrade.Gambling;
}
