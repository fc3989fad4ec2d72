using System.Globalization;
using System.Text.RegularExpressions;
using MonitorBot.Core.Integrity.Words.Gambling;
using MonitorBot.Core.Integrity.Words.Letters;

namespace MonitorBot.Core.Integrity.Links;

internal enum HostGrade
{
    None,

    /// <summary>Could be a betting brand; proves nothing alone.</summary>
    Suspicious,

    /// <summary>The name itself speaks of gambling.</summary>
    Gambling,
}

/// <summary>Judges a host by its name.</summary>
internal static partial class GamblingHost
{
    public static HostGrade Grade(string host)
    {
        if (KnownHosts.IsEveryday(host) || KnownHosts.IsOfficial(host)) return HostGrade.None;
        var grade = HostGrade.None;
        foreach (var label in Unicode(host).Split('.', ':')) grade = Worse(grade, OfLabel(label));
        return grade;
    }

    /// <summary>Whether a word of gambling stands in the name, more than a brand's digits.</summary>
    public static bool HasTopic(string host) => Unicode(host).Replace("-", "") is var name && name.Split('.', ':').Append(name).Any(part => Topic().IsMatch(string.Concat(Tokenizer.Cut(part).Select(token => token.Text))));

    /// <summary>A name with digits in the manner of brands that no table has: for places where only the website's own name belongs.</summary>
    public static bool LooksBranded(string host) => Grade(host) != HostGrade.None || host.Split('.', '-').Any(WideWords.IsBrand);

    /// <summary>Whether the name is made of a house's words ("rimbawin", "kelincispin") or speaks of its topic.</summary>
    public static bool IsMadeOfPlay(string host) => host.Split('.', '-').Any(label => WideWords.IsMadeOfPlay(label) || GamblingWords.IsBrandMade(label)) || HasTopic(host);

    private static HostGrade OfLabel(string label)
    {
        var word = string.Concat(Tokenizer.Cut(label.Replace("-", "")).Select(token => token.Text));
        if (word.Length < 3 || Against().IsMatch(word)) return HostGrade.None;
        if (Stem().IsMatch(word) || Lexicon.FindInside(word) is not null || Lexicon.Find(word, out _) is { Kind: TermKind.Strong }) return HostGrade.Gambling;
        return Topic().IsMatch(word) || label.Split('-').Append(word).Any(part => GamblingWords.IsBrand(part) || WideWords.IsMadeOfPlay(part)) ? HostGrade.Suspicious : HostGrade.None;
    }

    private static HostGrade Worse(HostGrade one, HostGrade other) => one > other ? one : other;

    private static string Unicode(string host)
    {
        try
        {
            return host.Contains("xn--", StringComparison.Ordinal) ? new IdnMapping().GetUnicode(host) : host;
        }
        catch (ArgumentException)
        {
            return host;
        }
    }

    /// <summary>Campaigns and complaint desks; only their names, never a text, clear anything.</summary>
    [GeneratedRegex(@"(?:stop|lawan|anti|berantas|lapor|aduan|cegah|tolak)judi")]
    private static partial Regex Against();

    [GeneratedRegex(@"gacor|maxwin|togel|slot[0-9]{2}|[0-9]{2}slot|slot(?:online|demo|thailand|resmi|vip|hoki|dana|qris|pulsa|gaming|bet|jp)|(?:situs|agen|judi|rtp|link|raja|dewa|bandar|info|mpo|bola|king)slot|sbobet|bandarq|dominoq|pkvgame|joker(?:123|388)|rtplive|rtpslot|mahjongway|pragmaticplay|totomacau|toto[0-9]{1,}|(?:[0-9]|situs|agen|bandar)toto|[0-9]d?toto|onlinecasino|casinoonline|livecasino|scatterhitam|livedraw|mposport|depo[0-9]+k?|nhacai|bahis")]
    private static partial Regex Stem();

    [GeneratedRegex(@"judi|slot|casino|kasino|poker|toto|bet[0-9]|[0-9]bet|[0-9]d$|rtp|jackpot|hoki|gaming|parlay|domino|ceme|zeus|olympus|bola[0-9]|[0-9]bola")]
    private static partial Regex Topic();
}
