using System.Text;
using AngleSharp.Dom;
using MonitorBot.Core.Fetching.Answers;
using MonitorBot.Core.Fetching.Manners;
using MonitorBot.Core.Parsing;

namespace MonitorBot.Core.Tests.Hostile;

/// <summary>One input made from a seed and a number, always the same, and the parser it is meant for; also compiled into the benchmarks.</summary>
internal sealed record FuzzCase(string Target, string Text)
{
    private static readonly string[] Targets = ["html", "html", "html", "xml", "json", "text", "robots", "charset", "date", "page", "page", "feed", "api", "script", "register", "holidays", "certificate"];
    private static readonly Uri Url = new("http://x.test/a/");

    public static FuzzCase Make(long seed, long number)
    {
        var random = new Random(HashCode(seed, number));
        var target = Targets[random.Next(Targets.Length)];
        return new FuzzCase(target, FuzzText.Make(target, random));
    }

    public string Describe() => $"{Target}, {Text.Length} chars, starts {OutsideText.Line(Text.Length > 80 ? Text[..80] : Text)}";

    /// <summary>Reads the input and walks over the result as readers do; throws when a promise is broken.</summary>
    public void Run()
    {
        if (FuzzReaders.Run(Target, Text)) return;
        switch (Target)
        {
            case "html" when SafeHtml.Parse(Text, Url) is HtmlOutcome.Parsed { Document: var page }:
                _ = page.Body?.TextContent.Length + page.QuerySelectorAll("a[href], .x, #y, [style]").Length + page.Descendants().Count();
                break;
            case "xml" when SafeXml.Parse(Text) is XmlOutcome.Parsed { Document: var feed }:
                _ = feed.DocumentElement?.TextContent.Length + feed.QuerySelectorAll("item, entry, url").Length;
                break;
            case "json":
                Strings(SafeJson.Parse(Text)?.RootElement);
                break;
            case "text":
                Text_stays_within_bounds();
                break;
            case "robots":
                _ = RobotsRules.Parse(Text, "MonitorBot").Allows("/a/b?c=" + Text[..Math.Min(1500, Text.Length)]);
                break;
            case "charset":
                _ = OutsideText.Line(Charset.Decode(Encoding.Latin1.GetBytes(Text), "x")) + BlockMarks.Recognise(403, _ => null, Text);
                break;
        }
    }

    private void Text_stays_within_bounds()
    {
        foreach (var clean in (string[])[OutsideText.Line(Text), OutsideText.Block(Text, 300), OutsideText.Inert(Text), OutsideText.Cell(Text, 300)])
        {
            _ = new UTF8Encoding(false, throwOnInvalidBytes: true).GetBytes(clean);
            if (clean.Replace("\u2060", "").EnumerateRunes().Count() > 301) throw new InvalidOperationException("longer than asked for");
        }
    }

    private static void Strings(System.Text.Json.JsonElement? element)
    {
        if (element is not { } e) return;
        if (e.ValueKind == System.Text.Json.JsonValueKind.String) _ = e.GetString();
        if (e.ValueKind == System.Text.Json.JsonValueKind.Array) foreach (var item in e.EnumerateArray()) Strings(item);
        if (e.ValueKind == System.Text.Json.JsonValueKind.Object) foreach (var item in e.EnumerateObject()) { _ = item.Name; Strings(item.Value); }
    }

    private static int HashCode(long seed, long number) => unchecked((int)((seed * 0x9E3779B1L + number * 0x85EBCA77L) ^ (number >> 17)));
}
