using System.Buffers;
using System.Text.RegularExpressions;
using MonitorBot.Core.Integrity.Words.Gambling;
using MonitorBot.Core.Integrity.Words.Letters;

namespace MonitorBot.Core.Integrity.Links;

/// <summary>Reads the words of an address.</summary>
internal static partial class Slug
{
    private const int LongestDoor = 200;

    /// <summary>A page that gathers what others wrote under a word: a tag or a search.</summary>
    public static bool IsTopical(Uri url) => ListsByTopic().IsMatch(url.AbsolutePath) || Asks().IsMatch(url.Query);

    /// <summary>The part of path or query that sells gambling, decoded; null when none does.</summary>
    public static string? Pitch(Uri url)
    {
        if (!MaySpeak(url)) return null;
        var topical = IsTopical(url);
        foreach (var part in Parts(url))
        {
            var reading = GamblingWords.Read(part);
            if (reading.IsPitch && !(topical && reading.Promises == 0 && !reading.Disguised)) return part;
        }

        return null;
    }

    /// <summary>The part that holds nothing but the topic ("togel", "judi-bola"); on its own it proves nothing.</summary>
    public static string? BareTopic(Uri url)
        => !MaySpeak(url) || ListsByTopic().IsMatch(url.AbsolutePath) ? null : Parts(url).FirstOrDefault(part => GamblingWords.Read(part) is { Any: true, Share: >= 0.999 });

    /// <summary>The brand in a part that is nothing but a brand and what one does there ("raja88", "raja88-login"); it proves nothing alone.</summary>
    public static string? Brand(Uri url)
    {
        if (url.AbsolutePath.Length > LongestDoor) return null;
        foreach (var part in Parts(url))
        {
            var words = Tokenizer.Cut(part).Select(token => token.Text).Where(word => word is not ("html" or "htm" or "php" or "asp" or "aspx")).ToList();
            if (words.Count is > 0 and <= 4 && words.FirstOrDefault(word => GamblingWords.IsBrand(word) || WideWords.IsMadeOfPlay(word)) is { } brand && words.All(word => word == brand || Lexicon.Find(word, out _) is not null)) return brand;
        }

        return null;
    }

    /// <summary>The words of the last part of the path, which titles of pages are made into.</summary>
    public static IReadOnlyList<Token> LastWords(Uri url) => Tokenizer.Cut(LastText(url));

    /// <inheritdoc cref="LastWords"/>
    public static string LastText(Uri url) => url.AbsolutePath.Length > LongestDoor ? "" : Parts(url).LastOrDefault() ?? "";

    /// <summary>Whether a brand's door is more than a word and digits, which numbered pages have too.</summary>
    public static bool IsHouse(Uri url) => Brand(url) is { } brand && (House().IsMatch(brand) || Parts(url).Any(part => Tokenizer.Cut(part) is { Count: > 1 } words && words.Any(word => word.Text == brand)));

    /// <summary>The folder of the address that is called by a house ("/uploads/garuda138/login.html"); null when none is, or nothing lies in it.</summary>
    public static string? HouseFolder(Uri url)
    {
        var path = url.AbsolutePath;
        if (path.Length > LongestDoor || path.LastIndexOf('/') is not (> 0 and var end) || !path.AsSpan(0, end).ContainsAny(HouseMarks)) return null;
        return path[..end].Split('/', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(GamblingWords.IsBrand);
    }

    /// <summary>Whether the last part of the path is made of a game's word and what surrounds it ("slot-dana").</summary>
    public static bool IsOfGames(Uri url) => GamblingWords.ReadWide(LastWords(url)) is { Share: >= 0.999, Civic: false } reading && reading.Games + reading.Strong.Count + reading.Weak.Count > 0;

    /// <summary>Brands have digits, or end in one of few letters.</summary>
    private static readonly SearchValues<char> HouseMarks = SearchValues.Create("0123456789gtqr");

    private static bool MaySpeak(Uri url) => url.PathAndQuery is var all && (all.Contains('%') || GamblingTrace.MayBeIn(all));

    private static IEnumerable<string> Parts(Uri url)
    {
        foreach (var segment in url.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries)) yield return Decode(segment);
        foreach (var pair in url.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
            yield return Decode(pair[(pair.IndexOf('=') + 1)..]);
    }

    private static string Decode(string part) => Uri.UnescapeDataString(part.Replace('+', ' '));

    [GeneratedRegex("toto|bet|slot|qq|poker|gacor|togel|win$|spin$|play$|[0-9]d$")]
    private static partial Regex House();

    [GeneratedRegex(@"/(?:tags?|topik|topic|label|search|cari|pencarian|kata-kunci)(?:/|$)", RegexOptions.IgnoreCase)]
    private static partial Regex ListsByTopic();

    [GeneratedRegex(@"[?&](?:s|q|cari|search|keyword|kata|tag)=", RegexOptions.IgnoreCase)]
    private static partial Regex Asks();
}
