using MonitorBot.Core.Integrity.Links;
using MonitorBot.Core.Integrity.Words;
using MonitorBot.Core.Integrity.Words.Gambling;
using MonitorBot.Core.Integrity.Words.Letters;

namespace MonitorBot.Core.Integrity;

/// <summary>Tells spam, of gambling above all, among a website's links and items; such an item never counts as an update.</summary>
public static class InjectedItem
{
    /// <summary>True when title or address sell gambling, or the title offers a stranger's goods. A report on gambling is not spam, whatever words it needs.</summary>
    /// <param name="title">As printed; may be empty.</param>
    public static bool Is(string title, Uri url)
        => Slug.Pitch(url) is not null || (title.Length > 0 && OfferTrace.MayBeIn(title) && Offers(title, url));

    /// <summary>The same of an entry of a list or feed, where a tale of gain in ordinary words and goods that no office speaks of tell too; a menu's label is too short for that.</summary>
    public static bool IsEntry(string title, Uri url)
        => Is(title, url) || (title.Length > 0 && Tokenizer.Cut(title) is var words && (SpamWords.OffersAbroad(words) || Lure.In(words, asEntry: true).IsOfAnEntry));

    private static bool Offers(string title, Uri url)
        => (TitleWords.Sells(title, []) && !(Slug.IsTopical(url) && GamblingWords.Read(title).IsBare)) || Advert.IsPlain(GamblingWords.ReadWide(title)) || ItemWords.OffersGoods(title);
}
