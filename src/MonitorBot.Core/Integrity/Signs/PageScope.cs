using AngleSharp.Dom;
using MonitorBot.Core.Integrity.Hiding;
using MonitorBot.Core.Integrity.Links;
using MonitorBot.Core.Integrity.Words;
using MonitorBot.Core.Integrity.Words.Letters;
using MonitorBot.Core.Parsing.Searching;

namespace MonitorBot.Core.Integrity.Signs;

/// <summary>One page under examination and what is the website's own.</summary>
/// <param name="judged">Own links judged on the website's other pages, by address and text: the same menu stands on each.</param>
/// <param name="before">Words of the website at an earlier scan.</param>
internal sealed class PageScope(PageView page, OwnHosts own, Dictionary<(Uri, string), bool>? judged = null, IReadOnlyList<string>? before = null)
{
    private readonly Dictionary<(Uri, string), bool> _judged = judged ?? [];
    private readonly Dictionary<IElement, PageLink?> _linkOf = new(ReferenceEqualityComparer.Instance);
    private IReadOnlyList<PageLink>? _links;
    private string? _text;
    private Vocabulary? _words;
    private Vocabulary? _before;
    private IReadOnlyList<(string Name, string Content)>? _metas;
    private IReadOnlyList<string>? _ownNames;
    private HashSet<string>? _named;
    private Dictionary<string, int>? _linked;
    private IReadOnlyDictionary<ScriptKinds, int>? _letters;
    private readonly Dictionary<string, HeadText> _heads = new(StringComparer.Ordinal);

    public OwnHosts Own => own;

    public IDocument Document => page.Document;

    public Uri Url => page.Url;

    /// <summary>All links, frames and forms, in document order.</summary>
    public IReadOnlyList<PageLink> Links => _links ??= [.. PageLink.All(this, Document)];

    /// <summary>The link that the element is, made once: hidden parts hold links that the page as a whole holds too.</summary>
    public PageLink? LinkOf(IElement element) => _linkOf.TryGetValue(element, out var known) ? known : _linkOf[element] = PageLink.Of(this, element);

    /// <summary>The text as it would stand on the screen.</summary>
    public string Text => _text ??= Document.Body is { } body ? PageText.Of(body) : "";

    /// <summary>The page's own visible words; its head is not among them.</summary>
    public Vocabulary Words => _words ??= new Vocabulary(() => [Text], OwnNames);

    /// <summary>An advertisement whose words the page does not use itself, or the website did not use before: whoever changes the title may change the text as well.</summary>
    public bool IsStrangers(HeadText text, bool ofItself = true) => Advert.IsStranger(text, () => Words, ofItself) || (before is { Count: > 0 } && Advert.IsStranger(text, () => _before ??= new Vocabulary(() => before, OwnNames), ofItself));

    /// <inheritdoc cref="Advert.LureTogether"/>
    public bool LureTogether(HeadText title, HeadText description) => Advert.LureTogether(title, description, () => Words);

    /// <inheritdoc cref="InjectedItem.Is"/>
    public bool IsInjected(PageLink link)
    {
        var key = (link.Url, link.Text);
        return _judged.TryGetValue(key, out var known) ? known : _judged[key] = InjectedItem.Is(link.Text, link.Url);
    }

    /// <summary>Whether the page leads to hosts of this registered name, or loads pictures, styles or scripts from there.</summary>
    public bool Names(string registered) => (_named ??= NamedHosts()).Contains(registered);

    /// <summary>How many links of the page lead to hosts of this registered name.</summary>
    public int TimesLinked(string registered) => (_linked ??= Links.CountBy(link => Domains.Registered(link.Host)).ToDictionary(StringComparer.Ordinal)).GetValueOrDefault(registered);

    private HashSet<string> NamedHosts()
        => [.. Links.Select(link => link.Host).Concat(Document.Find("img[src], script[src], link[rel='stylesheet' i][href]").Select(file => Resolve(file.GetAttribute("src") ?? file.GetAttribute("href"))).OfType<Uri>().Select(Domains.Host)).Distinct().Select(Domains.Registered)];

    /// <summary>How many letters of each foreign script the page has.</summary>
    public IReadOnlyDictionary<ScriptKinds, int> ForeignLetters => _letters ??= ForeignScript.Letters(Text);

    /// <inheritdoc cref="OwnHosts.Resolve"/>
    public Uri? Resolve(string? href) => own.Resolve(Url, href);

    /// <summary>Words of the website's own host, which tell nothing in its titles ("bpsdm").</summary>
    public IReadOnlyList<string> OwnNames => _ownNames ??= [.. Own.Home.Host.Split('.', '-').Where(label => label.Length > 2)];

    /// <summary>All metas with a content, in document order: by name, property or itemprop, else "http-equiv:" and the header; lower case.</summary>
    public IReadOnlyList<(string Name, string Content)> Metas => _metas ??= [.. Document.Find("meta[content]").Select(meta => (NameOf(meta), meta.GetAttribute("content")!))];

    /// <summary>The same text stands in title, description and card: it is read once.</summary>
    public HeadText Head(string text) => _heads.TryGetValue(text, out var known) ? known : _heads[text] = new HeadText(text);

    private static string NameOf(IElement meta)
        => (meta.GetAttribute("name") ?? meta.GetAttribute("property") ?? meta.GetAttribute("itemprop") ?? (meta.GetAttribute("http-equiv") is { } header ? $"http-equiv:{header.Trim()}" : "")).ToLowerInvariant();
}
