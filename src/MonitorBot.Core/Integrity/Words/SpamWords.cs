using System.Collections.Frozen;

namespace MonitorBot.Core.Integrity.Words;

/// <summary>
/// Other goods that are sold by links hidden in strangers' websites: pills, loans, counterfeits, papers, films. Only told of links that are
/// hidden or shown to search engines alone: offices for health and finance write about the same things.
/// </summary>
internal static class SpamWords
{
    private const double MinShare = 0.75;

    private static readonly string[] Terms =
    [
        "viagra", "cialis", "levitra", "sildenafil", "tadalafil", "tramadol", "xanax", "ambien", "modafinil", "ivermectin", "obat aborsi", "obat penggugur", "cytotec", "canadian pharmacy", "online pharmacy", "obat kuat", "obat pembesar",
        "pinjol", "pinjaman online", "pinjaman uang", "pinjaman dana", "dana cepat", "payday loan", "payday loans", "cash advance", "gadai bpkb",
        "replica watches", "replica handbags", "fake watches", "louis vuitton", "nike outlet", "ray ban", "激安", "通販", "送料無料", "スーパーコピー", "コピー時計", "偽物", "ブランドコピー",
        "essay writing", "write my essay", "buy essay", "essay service", "term paper", "custom essay", "custom paper", "do my homework", "buy papers", "buy followers", "jual followers", "jual backlink", "jasa backlink", "backlink pbn", "bokep", "porn", "xxx", "escort", "escort service", "hookup", "crypto signals", "forex signals",
    ];

    private static readonly string[] Companions =
    [
        "buy", "cheap", "order", "online", "no", "without", "prescription", "generic", "overnight", "price", "pills", "mg", "best", "discount", "sale", "outlet", "beli", "jual", "harga", "murah", "asli", "ampuh", "tanpa", "resep", "ktp", "jaminan", "agunan",
        "cepat", "cair", "bi", "checking", "me", "my", "custom", "write", "langsung", "bunga", "rendah", "terpercaya", "gratis", "video", "indo", "viral", "terbaru", "service", "services", "free", "hot", "sexy", "porno", "watch", "watches", "bags", "shop", "store", "usa", "uk", "dofollow", "permanen", "link", "situs", "klik", "sini",
    ];

    private static readonly FrozenDictionary<string, int> Known = Terms.Select(term => (Key: Joined(term), Kind: 2)).Concat(Companions.Select(word => (Key: Joined(word), Kind: 1)))
        .GroupBy(entry => entry.Key, StringComparer.Ordinal).ToFrozenDictionary(group => group.Key, group => group.Max(entry => entry.Kind), StringComparer.Ordinal);

    /// <summary>The most telling word of each term: without one of them in it no text offers any.</summary>
    public static IEnumerable<string> Stems { get; } = [.. Terms.Select(term => Tokenizer.Cut(term).MaxBy(token => token.Text.Length).Text).Distinct()];

    /// <summary>Whether the text is nearly nothing but such an offer.</summary>
    public static bool Sells(string text)
    {
        var tokens = Tokenizer.Cut(text).Where(token => !token.IsNumber && !NeutralWords.Contains(token.Text)).Select(token => token.Text).ToList();
        var (terms, offered) = (0, 0);
        for (var at = 0; at < tokens.Count;)
        {
            var words = LongestTerm(tokens, at);
            var kind = words > 1 ? 2 : Kind(tokens[at]);
            if (kind == 2) terms++;
            if (kind > 0) offered += words;
            at += words;
        }

        return terms > 0 && offered >= tokens.Count * MinShare;
    }

    /// <summary>How many words the term of several that begins here takes; 1 when none does.</summary>
    private static int LongestTerm(List<string> tokens, int at)
        => (int[])[3, 2] is var lengths && Array.Find(lengths, length => at + length <= tokens.Count && Known.GetValueOrDefault(string.Concat(tokens.Skip(at).Take(length))) == 2) is > 0 and var found ? found : 1;

    // Scripts without spaces write several terms as one word.
    private static int Kind(string word) => Known.TryGetValue(word, out var kind) ? kind : !char.IsAscii(word[0]) && Terms.Any(term => !char.IsAscii(term[0]) && word.Contains(term, StringComparison.Ordinal)) ? 2 : 0;

    private static string Joined(string term) => string.Concat(Tokenizer.Cut(term).Select(token => token.Text));
}
