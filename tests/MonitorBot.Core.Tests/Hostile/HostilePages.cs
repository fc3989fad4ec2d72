using System.Text;

namespace MonitorBot.Core.Tests.Hostile;

/// <summary>Pages that kill, fill or stall an unguarded parser; also compiled into the benchmarks, which measure them.</summary>
internal static class HostilePages
{
    public static readonly IReadOnlyDictionary<string, Func<string>> All = new Dictionary<string, Func<string>>
    {
        ["comment-bang 16,000"] = () => "<!--" + Repeat("--!", 16_000),
        ["comment-bang 1,000,000"] = () => "<!--" + Repeat("--!", 1_000_000),
        ["comment-bang 1,000 (just allowed)"] = () => "<!--" + Repeat("--!", 1000),
        ["empty end tag 16,000"] = () => Repeat("</>", 16_000),
        ["empty end tag 1,000,000"] = () => Repeat("</>", 1_000_000),
        ["empty end tag in a table"] = () => "<table>" + Repeat("</>", 80_000),
        ["400 distinct b, then 20,000 p"] = () => Numbered("<b a{0}>", 400) + Repeat("<p>x", 20_000),
        ["400 distinct b class, then 20,000 p"] = () => Numbered("<b class=a{0}>", 400) + Repeat("<p>x", 20_000),
        ["every formatting element, then 700,000 p"] = () => Formatting() + Repeat("<p>x", 700_000),
        ["b, i, x</b> 2,000 each"] = () => Numbered("<b a{0}>", 2000) + Numbered("<i a{0}>", 2000) + Repeat("x</b>", 2000),
        ["p font size 5,000"] = () => Numbered("<p><font size={0}>", 5000),
        ["p font style 5,000"] = () => Numbered("<p><font style='a:{0}'>", 5000),
        ["i class div, closed 5,000"] = () => Numbered("<i class=i{0}><div>", 5000) + Repeat("</i>", 5000),
        ["font size 20,000"] = () => Numbered("<font size={0}>", 20_000),
        ["form div 20,000"] = () => Repeat("<form><div></form>", 20_000),
        ["div 20,000"] = () => Repeat("<div>", 20_000),
        ["div 500,000"] = () => Repeat("<div>", 500_000),
        ["ul li 10,000"] = () => Repeat("<ul><li>", 10_000),
        ["a div 5,000"] = () => Repeat("<a><div>", 5000),
        ["a href div 5,000"] = () => Numbered("<a href={0}><div>", 5000),
        ["nobr b table"] = () => Repeat("<nobr><b><table><tr><td>", 5000),
        ["table text fostering"] = () => "<table>" + Repeat("x<b>", 100_000),
        ["svg math nest"] = () => Repeat("<svg><math><mi>", 50_000),
        ["select option"] = () => Repeat("<select><option><optgroup>", 100_000),
        ["template nest"] = () => Repeat("<template>", 100_000),
        ["frameset"] = () => Repeat("<frameset><frame>", 100_000),
        ["3 MB attribute"] = () => "<p title='" + Repeat("x", 3_000_000) + "'>",
        ["100,000 attributes"] = () => "<p " + Numbered("a{0}=1 ", 100_000) + ">",
        ["100,000 body attributes merged"] = () => Numbered("<body a{0}>", 100_000),
        ["100,000 html attributes merged"] = () => Numbered("<html a{0}>", 100_000),
        ["NUL 3 MB"] = () => Repeat("\0", 3_000_000),
        ["less-than 1,000,000"] = () => Repeat("<", 1_000_000),
        ["ampersand 1,000,000"] = () => Repeat("&", 1_000_000),
        ["long entity names"] = () => Repeat("&CounterClockwiseContourIntegra", 50_000),
        ["cdata"] = () => "<svg><![CDATA[" + Repeat("]]", 500_000),
        ["script escapes"] = () => "<script>" + Repeat("<!--<script>", 200_000),
        ["title never closed"] = () => "<title>" + Repeat("</titl", 300_000),
        ["plaintext"] = () => "<plaintext>" + Repeat("<b>", 500_000),
        ["100,000 siblings"] = () => Repeat("<br>", 100_000),
        ["one word of 3 MB"] = () => "<p>" + Repeat("a", 3_000_000),
        ["bidi and zero-width"] = () => "<p>" + Repeat("\u202E\u200B\u2066", 300_000),
    };

    public static string Repeat(string part, int times) => new StringBuilder(part.Length * times).Insert(0, part, times).ToString();

    public static string Numbered(string format, int times)
    {
        var text = new StringBuilder();
        for (var i = 0; i < times; i++) text.AppendFormat(format, i);
        return text.ToString();
    }

    private static string Formatting()
        => string.Concat(new[] { "b", "big", "code", "em", "font", "i", "s", "small", "strike", "strong", "tt", "u" }.SelectMany(n => Enumerable.Repeat($"<{n}>", 3)));
}
