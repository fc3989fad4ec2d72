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

    public static string Make(string target, Random random)
    {
        var pieces = Pieces[target];
        var text = new StringBuilder(target == "xml" ? "<rss>" : "");
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
