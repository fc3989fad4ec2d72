using System.Collections.Frozen;
using MonitorBot.Core.Integrity.Words.Gambling;
using MonitorBot.Core.Integrity.Words.Letters;

namespace MonitorBot.Core.Integrity.Words;

/// <summary>
/// Other goods that are sold by links hidden in strangers' websites: pills, loans, counterfeits, papers, films. Only told of links that are
/// hidden or shown to search engines alone: offices for health and finance write about the same things.
/// </summary>
internal static class SpamWords
{
    private const double MinShare = 0.75;
    private const double MinShareOfStrangers = 0.55;

    private static readonly string[] Terms =
    [
        "viagra", "cialis", "levitra", "sildenafil", "tadalafil", "vardenafil", "kamagra", "priligy", "tramadol", "xanax", "valium", "diazepam", "ambien", "modafinil", "ivermectin", "clomid", "phentermine", "ozempic", "semaglutide", "adderall", "oxycodone", "hydrocodone", "anabolic steroids", "weight loss pills", "obat pelangsing", "obat aborsi", "obat perangsang", "obat penggugur", "cytotec", "canadian pharmacy", "online pharmacy", "obat kuat", "obat pembesar",
        "pinjol", "pinjaman online", "pinjaman uang", "pinjaman dana", "pinjaman tunai", "pinjaman cepat", "pinjaman kilat", "dana tunai", "dana cepat", "kredit tanpa agunan", "payday loan", "payday loans", "personal loans", "instant loan", "cash advance", "gadai bpkb", "jasa pelunasan",
        "replica watches", "replica watch", "replica handbags", "replica bags", "replica", "super clone", "superclone", "fake watches", "fake rolex", "rolex", "louis vuitton", "gucci outlet", "hermes birkin", "birkin", "chanel", "prada", "balenciaga", "cartier", "coach outlet", "michael kors", "nike outlet", "air jordan", "jordan shoes", "yeezy", "ugg boots", "ray ban",
        "ijazah palsu", "jual ijazah", "jasa ijazah", "buku nikah palsu", "fake passport", "fake id", "fake diploma", "counterfeit money", "jual uang palsu", "joki skripsi", "jasa skripsi", "joki tugas", "joki tesis", "jasa tesis", "jasa disertasi", "jasa makalah", "激安", "通販", "送料無料", "スーパーコピー", "コピー時計", "偽物", "ブランドコピー",
        "essay writing", "essay writers", "essay help", "assignment help", "homework help", "dissertation writing", "thesis writing", "write my paper", "write my essay", "buy essay", "essay service", "term paper", "custom essay", "custom paper", "do my homework", "buy papers", "buy followers", "jual followers", "jual backlink", "jasa backlink", "backlink pbn", "bokep", "porn", "xxx", "escort", "escorts", "escort service", "call girl", "call girls", "open bo", "hookup", "crypto signals", "forex signals", "crack software", "software crack", "keygen", "dukun pelet", "pelet ampuh", "pesugihan", "dukun santet", "jasa santet", "free bitcoin", "forex", "robot trading", "binary option", "buy backlinks", "backlinks", "jasa seo", "jasa hacker", "hack whatsapp", "tanpa bi checking", "jam tangan kw", "tas kw", "sepatu kw", "kw super", "kw premium", "tas branded", "replika murah", "tas replika", "beli followers", "followers murah", "jasa hack", "sadap whatsapp", "mod apk", "apk mod", "crack download", "serial key", "nonton film", "film semi", "lk21", "indoxxi",
    ];

    /// <summary>Of these no office speaks where it speaks of itself, unless it warns.</summary>
    private static readonly FrozenSet<string> Blatant = FrozenSet.ToFrozenSet(
        ["viagra", "cialis", "levitra", "sildenafil", "tadalafil", "vardenafil", "kamagra", "priligy", "xanax", "cytotec", "bokep", "porn", "xxx", "escort", "escorts", "hookup", "lk21", "indoxxi"], StringComparer.Ordinal);

    /// <summary>Terms that no headline of an office uses without a warning.</summary>
    private static readonly FrozenSet<string> Abroad = FrozenSet.ToFrozenSet(((string[])
    [
        "canadian pharmacy", "online pharmacy", "weight loss pills", "anabolic steroids", "payday loan", "payday loans", "personal loans", "instant loan", "cash advance", "replica watches", "replica watch", "replica handbags", "replica bags", "super clone", "fake watches", "fake rolex", "rolex", "louis vuitton", "gucci outlet", "coach outlet", "michael kors", "nike outlet", "air jordan", "jordan shoes", "yeezy", "ugg boots", "ray ban", "hermes birkin",
        "fake passport", "fake id", "fake diploma", "counterfeit money", "essay writing", "essay writers", "essay help", "assignment help", "homework help", "dissertation writing", "thesis writing", "write my paper", "write my essay", "buy essay", "essay service", "term paper", "custom essay", "do my homework", "escort service", "call girls", "crypto signals", "forex signals", "free bitcoin", "serial key", "crack download",
        "obat pembesar", "obat aborsi", "obat penggugur", "obat perangsang", "buku nikah palsu", "jual ijazah", "jual uang palsu", "beli followers", "jual followers", "jual backlink", "jasa backlink", "backlink pbn", "film semi", "open bo",
    ]).Select(Joined), StringComparer.Ordinal);

    private static readonly string[] Companions =
    [
        "version", "software", "ampuh", "dukun", "next", "day", "trusted", "drugstore", "tablets", "tablet", "packaging", "aaa", "ringan", "survei", "mobil", "motor", "sertifikat", "fast", "delivery", "shipping", "worldwide", "per", "pill", "from", "usd", "100mg", "50mg", "20mg", "10mg", "quality", "high", "aaa", "luxury", "sale", "off", "save", "guaranteed", "certified", "discreet", "tunai", "hubungi", "hub", "wa", "whatsapp", "call", "telp", "kirim", "ongkir", "cod", "proses", "resmi", "termurah", "jasa", "palsu", "sub", "full", "movie", "film", "nonton", "download", "unlimited",
        "herbal", "tahan", "lama", "bad", "credit", "approval", "pinjaman", "branded", "replika", "original", "buy", "cheap", "order", "online", "no", "without", "prescription", "generic", "overnight", "price", "pills", "mg", "best", "discount", "sale", "outlet", "beli", "jual", "nike", "adidas", "gucci", "prada", "alat", "vital", "kandungan", "manjur", "instagram", "tiktok", "aktif", "auto", "profit", "trading", "bisnis", "robot", "terbaik", "paper", "essay", "papers", "harga", "murah", "asli", "ampuh", "tanpa", "resep", "ktp", "jaminan", "agunan",
        "cepat", "cair", "bi", "checking", "me", "my", "custom", "write", "langsung", "bunga", "rendah", "terpercaya", "gratis", "video", "indo", "viral", "terbaru", "service", "services", "free", "hot", "sexy", "porno", "watch", "watches", "bags", "shop", "store", "usa", "uk", "dofollow", "permanen", "link", "situs", "klik", "sini",
    ];

    private static readonly FrozenDictionary<string, int> Known = Terms.Select(term => (Key: Joined(term), Kind: 2)).Concat(Companions.Select(word => (Key: Joined(word), Kind: 1)))
        .GroupBy(entry => entry.Key, StringComparer.Ordinal).ToFrozenDictionary(group => group.Key, group => group.Max(entry => entry.Kind), StringComparer.Ordinal);

    /// <summary>The most telling word of each term: without one of them in it no text offers any.</summary>
    public static IEnumerable<string> Stems { get; } = [.. Terms.Select(term => Tokenizer.Cut(term).MaxBy(token => token.Text.Length).Text).Distinct()];

    /// <summary>First words of the terms of several.</summary>
    private static readonly FrozenSet<string> Openings = Terms.Select(Tokenizer.Cut).Where(words => words.Count > 1).Select(words => words[0].Text).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the text is nearly nothing but such an offer.</summary>
    public static bool Sells(string text) => AreOffered(Tokenizer.Cut(text));

    /// <inheritdoc cref="Sells"/>
    public static bool AreOffered(IReadOnlyList<Token> words) => IsOffer(words, MinShare);

    /// <summary>Whether a text is mostly such an offer, where its website speaks of itself, and none of those who warn of it.</summary>
    /// <param name="uses">Whether the website uses a word.</param>
    public static bool Offers(HeadText text, Func<string, bool> uses)
    {
        var warned = text.Words.Any(word => ReportWords.Contains(word.Text) || CivicWords.Contains(word.Text));
        return (IsOffer(text.Words, warned ? MinShare : MinShareOfStrangers) || (!warned && text.Words.Any(word => Blatant.Contains(word.Text)))) && !TermsIn(text.Words).All(uses);
    }

    /// <summary>Whether an entry offers goods that no office writes about but to warn.</summary>
    public static bool OffersAbroad(IReadOnlyList<Token> words)
        => words.Count > 1 && TermsIn(words).Any(IsAbroad) && IsOffer(words, MinShare) && !words.Any(word => ReportWords.Contains(word.Text) || CivicWords.Contains(word.Text));

    /// <summary>Whether such goods are named at all, also with a word in between ("jasa buat skripsi"): for places where nothing at all should be sold.</summary>
    public static bool Mentions(IReadOnlyList<Token> words)
    {
        if (TermsIn(words).Any()) return true;
        for (var at = 0; at + 2 < words.Count; at++)
            if (Openings.Contains(words[at].Text) && Known.GetValueOrDefault(words[at].Text + words[at + 2].Text) == 2) return true;
        return false;
    }

    private static IEnumerable<string> TermsIn(IReadOnlyList<Token> words)
    {
        var texts = words.Select(word => word.Text).ToList();
        for (var at = 0; at < texts.Count; at++)
        {
            var length = LongestTerm(texts, at);
            if (length > 1 || Kind(texts[at]) == 2) yield return string.Concat(texts.Skip(at).Take(length));
        }
    }

    private static bool IsAbroad(string term) => Blatant.Contains(term) || Abroad.Contains(term) || !char.IsAscii(term[0]);

    private static bool IsOffer(IReadOnlyList<Token> words, double share)
    {
        var tokens = words.Where(token => !token.IsNumber && !NeutralWords.Contains(token.Text)).Select(token => token.Text).ToList();
        var (terms, offered) = (0, 0);
        for (var at = 0; at < tokens.Count;)
        {
            var taken = LongestTerm(tokens, at);
            var kind = taken > 1 ? 2 : Kind(tokens[at]);
            if (kind == 2) terms++;
            if (kind > 0) offered += taken;
            at += taken;
        }

        return terms > 0 && offered >= tokens.Count * share;
    }

    /// <summary>How many words the term of several that begins here takes; 1 when none does.</summary>
    private static int LongestTerm(List<string> tokens, int at)
        => Openings.Contains(tokens[at]) && (int[])[3, 2] is var lengths && Array.Find(lengths, length => at + length <= tokens.Count && Known.GetValueOrDefault(string.Concat(tokens.Skip(at).Take(length))) == 2) is > 0 and var found ? found : 1;

    // Scripts without spaces write several terms as one word.
    private static int Kind(string word) => Known.TryGetValue(word, out var kind) ? kind : !char.IsAscii(word[0]) && Terms.Any(term => !char.IsAscii(term[0]) && word.Contains(term, StringComparison.Ordinal)) ? 2 : 0;

    private static string Joined(string term) => string.Concat(Tokenizer.Cut(term).Select(token => token.Text));
}
