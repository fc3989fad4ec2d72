using System.Text.RegularExpressions;

namespace MonitorBot.Core.Integrity.Words;

/// <summary>Reads the title of an item for goods of strangers: offices write about the same things, but give no number to order by.</summary>
internal static partial class ItemWords
{
    public static bool OffersGoods(string title) => SpamWords.Sells(title) && (Number().IsMatch(title) || !System.Text.Ascii.IsValid(title));

    [GeneratedRegex(@"(?:\+?62|\b0)8[0-9]{1,3}[-. ]?[0-9]{3,4}[-. ]?[0-9]{2,5}|\b(?:wa|whatsapp)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Number();
}
