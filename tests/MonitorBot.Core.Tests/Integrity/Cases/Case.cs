using AngleSharp.Html.Parser;
using MonitorBot.Core.Fetching;

namespace MonitorBot.Core.Integrity.Cases;

/// <summary>One labelled website: pieces that are put into a realistic page, and what else was read of it.</summary>
public sealed record Case(string Name, string Technique)
{
    public const string Site = "https://disperkim.kaltimprov.go.id/";

    private static readonly HtmlParser Parser = new(new HtmlParserOptions { IsScripting = false });

    public string? Title { get; init; }

    /// <summary>Goes into head, top of body, menu, main column, side column, foot, end of body.</summary>
    public string Head { get; init; } = "";

    public string Top { get; init; } = "";

    public string Nav { get; init; } = "";

    public string Content { get; init; } = "";

    public string Side { get; init; } = "";

    public string Foot { get; init; } = "";

    public string End { get; init; } = "";

    public IReadOnlyList<(ListKind Kind, string Path, string Title)> Listed { get; init; } = [];

    /// <summary>What other guises are shown; null: the same page.</summary>
    public Case? ForGooglebot { get; init; }

    public Case? FromGoogle { get; init; }

    /// <summary>Where a visitor from Google is led.</summary>
    public string? LedTo { get; init; }

    public Case? SecondReading { get; init; }

    public bool Probed => ForGooglebot is not null || FromGoogle is not null || LedTo is not null || SecondReading is not null;

    public (int Before, int Now)? Sitemap { get; init; }

    /// <param name="template">Which of the page templates to put the pieces into.</param>
    public IntegrityInput Input(int template) => new()
    {
        Home = View(this, template, Site),
        Asked = new Uri(Site),
        At = new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.FromHours(8)),
        Listed = [.. Listed.Select(item => new ListedItem(item.Kind, new Uri(new Uri(Site), item.Path), item.Title))],
        SitemapSize = Sitemap?.Now,
        Earlier = Sitemap is { } size ? EarlierSight.None with { SitemapSize = size.Before } : EarlierSight.None,
        Disguises = !Probed ? null : new Disguises(
            Guise(this, template, Site), Guise(SecondReading ?? this, template, Site), Guise(ForGooglebot ?? this, template, Site), Guise(FromGoogle ?? this, template, LedTo ?? Site)),
    };

    public override string ToString() => Name;

    private static Guise Guise(Case pieces, int template, string url) => new(new Uri(url), View(pieces, template, url));

    private static PageView View(Case pieces, int template, string url)
    {
        var html = Templates.Fill(template, pieces);
        return new(new Page { Requested = new Uri(Site), Url = new Uri(url), Status = 200, MediaType = "text/html", Text = html, Tls = new TlsState(new DateTimeOffset(2027, 5, 1, 0, 0, 0, TimeSpan.Zero), TlsFault.None) }, Parser.ParseDocument(html));
    }
}
