using MonitorBot.Core.Agencies;
using MonitorBot.Core.Fetching;
using MonitorBot.Core.Integrity;
using MonitorBot.Core.Parsing;

namespace MonitorBot.Core.Scanning.Inspecting;

/// <summary>Asks for the home page as a browser, as Googlebot and from a Google search. For websites of the register only.</summary>
internal sealed class CloakingProbe(SiteSession session)
{
    /// <param name="home">After redirects, so that no request goes into following them.</param>
    public async Task<GuiseAnswers> AskAsync(Uri home, CancellationToken stop)
        => new(await ReadAsync(home, Persona.Browser, stop), await ReadAsync(home, Persona.Googlebot, stop), await ReadAsync(home, Persona.GoogleReferer, stop));

    /// <param name="differs">Whether what was seen looks like cloaking; only then the browser asks again, to know the website's noise.</param>
    public async Task<Disguises> CompareAsync(GuiseAnswers answers, PageView home, Func<Disguises, bool> differs, CancellationToken stop)
    {
        var first = new Disguises(Guise(answers.Browser, home), null, Guise(answers.Googlebot, home), Guise(answers.GoogleReferer, home));
        return differs(first) ? first with { BrowserAgain = Guise(await ReadAsync(home.Url, Persona.Browser, stop), home) } : first;
    }

    private Task<FetchOutcome> ReadAsync(Uri home, Persona persona, CancellationToken stop)
        => session.GetAsync(new FetchRequest(home) { Persona = persona, Integrity = true }, stop);

    /// <summary>Null when a guard turned us away (a false Googlebot often is) or nothing answered at home: neither is cloaking.</summary>
    private static Guise? Guise(FetchOutcome answer, PageView home) => answer switch
    {
        FetchOutcome.Fetched { Page: { Status: < 400 } page } => new Guise(page.Url, View(page, home)),
        // Led away to a host that doesn't answer us is led away all the same.
        FetchOutcome.Unreachable { Url: var url } when HostName.Ascii(url) != home.Url.IdnHost => new Guise(url, null),
        FetchOutcome.Refused { Url: var url } when HostName.Ascii(url) != home.Url.IdnHost => new Guise(url, null),
        _ => null,
    };

    // The same bytes need not be parsed again.
    private static PageView? View(Page page, PageView home)
        => GuiseAnswers.IsSame(page, home.Page) ? home : SafeHtml.Parse(page.Text, page.Url) is HtmlOutcome.Parsed parsed ? new PageView(page, parsed.Document) : null;
}

/// <summary>How the home page answered in each guise.</summary>
internal sealed record GuiseAnswers(FetchOutcome Browser, FetchOutcome Googlebot, FetchOutcome GoogleReferer)
{
    /// <summary>Nobody gets anything but the very page that we got.</summary>
    public bool AllSame(Page home) => ((FetchOutcome[])[Browser, Googlebot, GoogleReferer]).All(one => one switch
    {
        FetchOutcome.Fetched { Page: var page } => page.Status >= 400 || IsSame(page, home),
        FetchOutcome.Unreachable { Url: var url } => HostName.Ascii(url) == home.Url.IdnHost,
        FetchOutcome.Refused { Url: var url } => HostName.Ascii(url) == home.Url.IdnHost,
        _ => true,
    });

    public static bool IsSame(Page page, Page home) => page.Sha256.Length > 0 && page.Sha256 == home.Sha256 && page.Url == home.Url && page.Status == home.Status;
}
