using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace MonitorBot.Core.Integrity.Words.Gambling;

/// <summary>
/// What is believed of a word only where the text as a whole is a stranger on its website: looks of brands that nobody has seen yet, and
/// words that belong to games before they belong to anything else.
/// </summary>
internal static partial class WideWords
{
    private static readonly FrozenSet<string> Games = FrozenSet.ToFrozenSet(
    [
        "slot", "slots", "toto", "poker", "mpo", "gacor", "scatter", "zeus", "olympus", "casino", "kasino", "bet", "betting", "mahjong", "rtp", "jp", "spin", "parlay", "qq", "idn", "togel", "judi", "taruhan", "lotto",
    ], StringComparer.Ordinal);

    /// <summary>How a house asks its players in, and what it holds out to them; ordinary words all, but for beside a brand that the website does not know.</summary>
    private static readonly FrozenSet<string> Doors = FrozenSet.ToFrozenSet(
    [
        "login", "daftar", "link", "alternatif", "linkalternatif", "masuk", "akun", "situs", "agen", "bandar", "wap", "heylink", "apk", "deposit", "depo", "wd", "withdraw", "rtp", "resmi", "game", "games", "hadiah", "diskon", "jackpot", "bonus", "pools", "official", "permainan", "menang", "terpercaya", "vip",
    ], StringComparer.Ordinal);

    public static bool IsDoor(string word) => Doors.Contains(word);

    /// <summary>Casinos, in the spellings of many languages.</summary>
    public static bool IsCasino(string word) => Casino().IsMatch(word);

    /// <summary>A word of games, in whatever language its ending is.</summary>
    public static bool IsOfGames(string word) => Games.Contains(word) || Stem().IsMatch(word);

    /// <summary>The look of a brand: a name and digits that are no year, or a name that ends in what the house offers.</summary>
    public static bool IsBrand(string word) => (Numbered().IsMatch(word) && !Dated().IsMatch(word)) || IsMadeOfPlay(word);

    /// <summary>A name that ends in what the house offers.</summary>
    public static bool IsMadeOfPlay(string word) => Winning().IsMatch(word) && !IsGivenName(word);

    public static bool IsGivenName(string word) => GivenNames.Contains(word);

    /// <summary>The name in a brand, without its digits: "disperkim88" -> "disperkim".</summary>
    public static string Name(string word)
    {
        var name = word.AsSpan();
        if (name.Length > 3 && char.IsAsciiLetter(name[^1]) && char.IsAsciiDigit(name[^2])) name = name[..^1];
        return name.TrimEnd("0123456789").ToString();
    }

    private static readonly FrozenSet<string> GivenNames = FrozenSet.ToFrozenSet(["darwin", "edwin", "erwin", "irwin", "goodwin", "baldwin", "herwin", "ashwin", "elisabet", "elizabet", "alfabet", "display", "gameplay", "airplay", "fairplay", "roleplay", "screenplay", "powerplay", "interplay", "googleplay", "autoplay", "timeslot"], StringComparer.Ordinal);

    [GeneratedRegex(@"^(?:[ck]as+[iy]no|kasyn|[ck]azin|jackpot|jekpot|slotov|spiny|bahis|tragamon|maxwin)")]
    private static partial Regex Stem();

    [GeneratedRegex("^(?:[ck]as+[iy]no|kasyn|[ck]azin)")]
    private static partial Regex Casino();

    [GeneratedRegex("^[a-z]{3,}(?:[0-9]{2,4}[a-z]?|[456]d)$")]
    private static partial Regex Numbered();

    [GeneratedRegex("(?:19|20)[0-9]{2}[a-z]?$|[a-z](?:19|1[0-2]|20|2[0-9]|30|31)[a-z]?$")]
    private static partial Regex Dated();

    [GeneratedRegex("^[a-z]{4,}(?:win|spin|play|slot|jackpot|maxwin|gacor|hoki|togel|casino)$|^(?:gacor|togel|maxwin|jackpot|cuan)[a-z]{2,}$")]
    private static partial Regex Winning();
}
