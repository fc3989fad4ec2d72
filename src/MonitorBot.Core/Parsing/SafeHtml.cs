using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using MonitorBot.Core.Parsing.Costs;

namespace MonitorBot.Core.Parsing;

/// <summary>The only door to the HTML parser: a page that wants to kill the process, fill the memory or never end is refused.</summary>
public static class SafeHtml
{
    private static ParseJournal? _journal;

    /// <summary>From now on every page is noted in the journal while it is parsed; the program sets it once at its start.</summary>
    public static void Use(ParseJournal? journal) => _journal = journal;

    /// <summary>Addresses of pages that are skipped because each killed the process twice; untrusted text.</summary>
    public static IReadOnlyList<string> Skipped => _journal?.Poisoned ?? [];

    /// <summary>Parses on a thread with a big stack; blocks the caller until done, at most about <see cref="ParseLimits.MaxTime"/> plus its turn.</summary>
    /// <param name="html">Decoded text; beyond <see cref="ParseLimits.MaxChars"/> it is cut off.</param>
    /// <param name="url">The page's address after redirects. The document does not know it: whoever reads its links resolves them.</param>
    public static HtmlOutcome Parse(string html, Uri url, ParseLimits? limits = null) => Parse(html, url, limits, out _);

    /// <summary>As above, and says what it cost.</summary>
    internal static HtmlOutcome Parse(string html, Uri url, ParseLimits? limits, out ParseCost cost)
    {
        limits ??= ParseLimits.Default;
        cost = new ParseCost();
        if (html.Length > limits.MaxChars) html = html[..limits.MaxChars];
        if (Recurses(html, limits)) return new HtmlOutcome.Hostile("halaman memuat pola yang dapat merusak pengurai");
        using var noted = _journal?.Enter(url);
        if (_journal is not null && noted is null) return new HtmlOutcome.Hostile("halaman ini pernah menghentikan program dua kali dan dilewati");
        try
        {
            var spent = cost;
            return new HtmlOutcome.Parsed(BigStack.Run(() => spent.Of(() => ParseHere(html, limits))));
        }
        catch (HostileContentException hostile)
        {
            return new HtmlOutcome.Hostile(hostile.Message);
        }
        catch (Exception bug) when (bug is not OutOfMemoryException)
        {
            return new HtmlOutcome.Hostile($"halaman merusak pengurai ({bug.GetType().Name})");
        }
    }

    // CommentBangEnd and "</>" each take one stack frame more per occurrence in AngleSharp 1.10.3.
    private static bool Recurses(string html, ParseLimits limits)
        => html.AsSpan().Count("</>") > limits.MaxRecursivePatterns || html.AsSpan().Count("--!") > limits.MaxRecursivePatterns;

    private static IHtmlDocument ParseHere(string html, ParseLimits limits) => new HtmlParser(ParserOptions(limits)).ParseDocument(html);

    /// <summary>For one parse on the calling thread.</summary>
    internal static HtmlParserOptions ParserOptions(ParseLimits limits) => Options(new ParseMeter(limits), new FormattingGuard(limits.MaxOpenFormatting));

    private static HtmlParserOptions Options(ParseMeter meter, FormattingGuard formatting) => new()
    {
        IsScripting = false,
        MaximumDepth = 512,
        DisableElementPositionTracking = true,
        SkipComments = true,
        ShouldEmitAttribute = (ref StructHtmlToken token, ReadOnlyMemory<char> name) => formatting.Keeps(ref token, name),
        OnToken = (token, _) =>
        {
            meter.Tick();
            formatting.Watch(token);
        },
        OnCreated = (_, _) => meter.CountElement(),
    };
}
