using System.Text;

namespace MonitorBot.Core.Tests.Hostile;

/// <summary>Makes input for one parser: pieces of its grammar, repeated, nested, spliced, and damaged.</summary>
internal static class FuzzText
{
    private static readonly Dictionary<string, string[]> Pieces = new()
    {
        ["html"] =
        [
            "<", ">", "</", "</>", "<!--", "-->", "--!", "--!>", "<!", "<?", "]]>", "<![CDATA[", "&", "&amp;", "&#0;", "&#x110000;", "&#xD800;", "&notin", "=", "'", "\"", " ", "\n", "\0", "x",
            "<b>", "<b a{0}>", "</b>", "<i class=i{0}>", "</i>", "<a href={0}>", "</a>", "<p>", "</p>", "<div>", "</div>", "<span class='a b'>", "<font size={0}>", "</font>", "<nobr>", "<em>", "<u>",
            "<table>", "</table>", "<tr>", "<td>", "</td>", "<tbody>", "<caption>", "<colgroup>", "<ul>", "<li>", "<dl>", "<dt>", "<dd>", "<select>", "<option>", "<optgroup>", "<form>", "</form>", "<input>", "<button>", "<textarea>", "<template>", "</template>",
            "<svg>", "<math>", "<mi>", "<foreignObject>", "<annotation-xml encoding='text/html'>", "<desc>", "</svg>", "<script>", "</script>", "<style>", "</style>", "<title>", "</title>", "<noscript>", "<iframe>", "<plaintext>", "<frameset>", "<frame>",
            "<html a{0}>", "<body b{0}>", "<head>", "</head>", "</body>", "</html>", "<base href={0}>", "<meta charset=utf-7>", "<!DOCTYPE html>", "<br>", "</br>", "<hr>", "<h1>", "<ruby><rt>", "<object>", "<applet>", "<marquee>", "<image>", "<isindex>", "<xmp>", "<listing>", "<menuitem>", "<keygen>", "😀", "\uD83D",
        ],
        ["xml"] =
        [
            "<", ">", "</", "/>", "<?xml version='1.0'?>", "<?", "?>", "<!--", "-->", "--", "<![CDATA[", "]]>", "<!DOCTYPE a [", "<!ENTITY x 'y'>", "<!ENTITY % p '%q;'>", "%p;", "]>", "&x;", "&amp;", "&#0;", "&#x110000;", "&", ";",
            "<rss>", "</rss>", "<item>", "</item>", "<feed>", "<entry>", "<urlset>", "<url>", "<loc>", "<a:b xmlns:a='{0}'>", "<a b='{0}'>", "<a {0}>", "=", "'", "\"", " ", "x", "\0", "\uFFFF", "😀",
        ],
        ["json"] = ["{", "}", "[", "]", "\"", ":", ",", "\"a\":", "1", "-", "1e999", "0.1", "true", "null", "\\", "\\u", "\\ud83d", "\\ude00", "\\u0000", "\"a\"", "/*", "*/", "//", "\n", "{\"a\":[", "]}", "é", "😀"],
        ["text"] = ["a", " ", "\t", "\r\n", "\n", "\u2028", "\u202E", "\u200B", "\u0300", "\uD83D", "\uDE00", "😀", "\0", "\u001b[0m", "@x", "/x", "#x", "=1", "https://x.y", "\u3164", "\uFEFF", "é", "\uFFFF", "-", "\U000E0041"],
        ["robots"] = ["User-agent: *\n", "User-agent: MonitorBot\n", "Disallow: /\n", "Allow: /a*b$\n", "Disallow: /", "*", "$", "a", "%", "%2F", "%zz", ":", "#", "\n", "\r", "\0", "é", "😀", "Crawl-delay: 1\n", "Sitemap: x\n"],
        ["charset"] = ["\u00EF\u00BB\u00BF", "\u00FF\u00FE", "\u00FE\u00FF", "\u00C3\u00A9", "\u00C3", "\u00F0\u009F\u0098\u0080", "<meta charset=", "gbk", "utf-7", "iso-2022-jp", "'", "\"", ">", "a", "\0", "encoding=", "x-user-defined", "\u00E9", "g-recaptcha"],
    };

    private static readonly Dictionary<string, string[]> Readers = new()
    {
        ["date"] = ["Senin", "Jum'at", ", ", " ", "1", "31", "30 Februari", "29/02/", "12-11-2026", "2026-11-31T25:61:61Z", "Nov", "November", "Nopember", "Des", "2026", "26", "99999999999", "s.d.", " - ", "–", "WITA", "pukul 25.99", "+14:00", "kemarin", "3 hari yang lalu", "9999999 tahun lalu", "1 Muharram 1448", "٢٠٢٦", "１２", "th", ".", "/", "'", "\0", "\n", "😀", "\uD83D"],
        ["page"] =
        [
            "<article class='post{0}'>", "</article>", "<h2><a href='/berita/{0}'>Rapat {0}</a></h2>", "<time datetime='2026-11-{0}T99:00'>", "</time>", "<span class=date>12 November 2026</span>", "<li><a href={0}>", "</li>", "<div class='card'>", "</div>", "<table><tr><td>", "<a href='//[::1' onclick=\"location='/b/{0}'\">", "<a href='http://x.test:99999/'>", "<a href='javascript:{0}'>", "<base href='http://%zz/'>",
            "<script type='application/ld+json'>{\"@type\":[\"NewsArticle\"],\"datePublished\":", "\"2026-13-45\"}", "</script>", "<script>var a=[{\"title\":\"b\",\"created_at\":", "1e400}]", "<meta property='og:title' content='", "slot gacor ", "ɹoɔɐƃ ", "'>", "<title>", "</title>", "<style>.a{0}{display:none", "}", "</style>", "<div style='left:-9999px;", "top:", "'><a href='https://slot{0}.xyz'>maxwin</a>", "<meta http-equiv=refresh content='0;url=", "data:text/html;base64,", "PGEgaHJlZj0=", "'", "\"", "&#0;", "<template>", "<iframe srcdoc='", "2026-02-30", " ", "\0", "😀", "\uD83D",
        ],
        ["feed"] = ["<channel>", "<item>", "</item>", "<title>", "</title>", "<![CDATA[", "]]>", "<pubDate>Mon, 99 Nov 2026 25:61:61 +9999</pubDate>", "<pubDate>", "</pubDate>", "<dc:date>2026-11-31</dc:date>", "<updated>0001-01-01T00:00:00+14:00</updated>", "<link>http://[</link>", "<link href='{0}'/>", "<guid>", "<category>", "<entry>", "</entry>", "<url><loc>", "</loc><lastmod>9999-12-31T23:59:59-14:00</lastmod></url>", "<sitemap>", "<a:b xmlns:a=''>", "{0}", "12 November 2026", "&nbsp;", "&", "\0", "😀"],
        ["api"] = ["[", "]", "[\"Date\",", "[\"Reactive\",", "[{\"a\":1},", "{\"a\":\"b\"}", "\"\\ude00\":", "{", "}", ",", "{\"id\":{0},\"title\":{\"rendered\":", "\"A\"}", "\"date\":\"2026-11-31T99:00:00\"", "\"created_at\":", "1e400", "-62135596800001", "99999999999999999999", "\"0000-00-00 00:00:00\"", "\"slug\":", "\"link\":\"http://[\"", "\"events\":[", "\"start_date\":", "\"children\":", "null", "true", "\"data\":{\"items\":[", "\"\\ud83d\"", "\"url\":\"/b/{0}\"", "[{\"a\":1},2,3]", "0", "-1", "2147483648", "\"parent\":{0}"],
        ["script"] = ["var a=", "JSON.parse('", "')", "[{\"title\":\"a\",\"date\":\"2026-11-1\"}]", "`", "${", "}", "\"", "'", "\\", "\\x", "\\u{110000}", "\\uD83D", "fetch(\"/api/{0}\")", "axios.get(base+", "baseURL:\"http://[\"", "/*", "*/", "//", "\n", "self.__next_f.push([1,\"", "\"])", "+b+", "const b{0}=\"x\";", "charCodeAt(0)-", "999", ".split('').reverse()", "].join('')", "atob(\"aHR0cHM6Ly9zbG90LmljdQ==\")", "%zz", "document.title=\"", "</script>", "\0", "😀"],
        ["register"] = ["kode", ",", ";", "nama", "host", "\"", "\"\"", "\r\n", "\n", "\r", "\t", "=1+1", "'", "@x", "\uFEFF", "http://[", "https://a.go.id/", "Dinas A", "aktif", "dinas", "1", "\0", "é", "😀", "\uD83D", "kode,singkatan,nama,jenis,status,host,alamat_awal\n"],
        ["holidays"] = ["[", "]", "{\"day\":\"2027-01-01\",\"name\":\"Tahun Baru\"}", "{\"day\":", "\"name\":null", ",", "}", "tanggal,nama,cuti bersama\n", "2027-02-30", "1 Januari 2027", "9999-12-31", ";", "\"", "\n", "ya", "null", "\\ud83d", "\0", "é", "\uFEFF", "\uD83D"],
        ["certificate"] = ["a", "=", ",", "+", "\"", "\\", "\0", "\n", "\u202E", "\u200B", "é", "😀", "<b>", "#", ";", " ", "CN=", "\uFFFF"],
    };

    public static string Make(string target, Random random)
    {
        var pieces = Pieces.TryGetValue(target, out var grammar) ? grammar : Readers[target];
        var text = new StringBuilder(target is "xml" or "feed" ? "<rss>" : "");
        var limit = random.Next(20) == 0 ? 400_000 : random.Next(4) == 0 ? 40_000 : 2000;
        for (var round = random.Next(1, 12); round > 0 && text.Length < limit; round--)
        {
            var phrase = Phrase(pieces, random);
            var times = random.Next(3) == 0 ? random.Next(1, Math.Max(2, limit / phrase.Length)) : random.Next(1, 4);
            for (var i = 0; i < times && text.Length < limit; i++) text.Append(phrase.Replace("{0}", i.ToString()));
        }
        if (random.Next(3) == 0) Damage(text, random);
        return text.ToString();
    }

    private static string Phrase(string[] pieces, Random random)
        => string.Concat(Enumerable.Range(0, random.Next(1, 5)).Select(_ => pieces[random.Next(pieces.Length)]));

    private static void Damage(StringBuilder text, Random random)
    {
        for (var i = random.Next(1, 20); i > 0 && text.Length > 0; i--) text[random.Next(text.Length)] = (char)random.Next(random.Next(2) == 0 ? 128 : 65_536);
    }
}
