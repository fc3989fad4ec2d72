using System.Text.RegularExpressions;
using MonitorBot.Core.Integrity.Words.Gambling;
using MonitorBot.Core.Integrity.Words.Letters;

namespace MonitorBot.Core.Integrity.Words;

/// <summary>Reads the title of an item for goods of strangers: offices write about the same things, but give no number to order by.</summary>
internal static partial class ItemWords
{
    public const string Trades = "ijazah|obat|pinjaman|dana tunai|gadai|joki|dukun|pelet|santet|backlink|followers|seo|sadap|hack|pijat|massage|escort|aborsi";

    public static bool OffersGoods(string title) => Number().IsMatch(title) ? SpamWords.Sells(title) || IsTraded(title) : !System.Text.Ascii.IsValid(title) && SpamWords.Sells(title);

    /// <summary>A trade and a number of a telephone to call, and no word of an office.</summary>
    private static bool IsTraded(string title) => Telephone().IsMatch(title) && Trade().IsMatch(title) && Tokenizer.Cut(title).All(word => !CivicWords.Contains(word.Text) && !ReportWords.Contains(word.Text));

    [GeneratedRegex(@"(?:\+?62|\b0)8[0-9]{1,3}[-. ]?[0-9]{3,4}[-. ]?[0-9]{2,5}|\b(?:wa|whatsapp)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Number();

    [GeneratedRegex(@"(?:\+?62|\b0)8[0-9]{1,3}[-. ]?[0-9]{3,4}[-. ]?[0-9]{2,5}")]
    private static partial Regex Telephone();

    [GeneratedRegex($@"\b(?:{Trades})\b", RegexOptions.IgnoreCase)]
    private static partial Regex Trade();
}
