using MonitorBot.Core.Fetching;
using MonitorBot.Core.Integrity;
using MonitorBot.Core.Parsing;

namespace MonitorBot.Core.Scanning;

/// <summary>Asks for the home page as a browser, as Googlebot and from a Google search. For websites of the register only.</summary>
internal sealed class CloakingProbe(SiteSession session)
{
    /// <param name="home">After redirects, so that no request goes into following them.</param>
    /// <param name="differs">Whether what was seen looks like cloaking; only then the browser asks again, to know the website's noise.</param>
    public async Task<Disguises> AskAsync(Uri home, Func<Disguises, bool> differs, CancellationToken stop)
    {
        var first = new Disguises(
            await ReadAsync(home, Persona.Browser, stop), null, await ReadAsync(home, Persona.Googlebot, stop), await ReadAsync(home, Persona.GoogleReferer, stop));
        return differs(first) ? first with { BrowserAgain = await ReadAsync(home, Persona.Browser, stop) } : first;
    }

    /// <summary>Null when a guard turned us away (a false Googlebot often is) or nothing answered at home: neither is cloaking.</summary>
    private async Task<Guise?> ReadAsync(Uri home, Persona persona, CancellationToken stop)
        => await session.GetAsync(new FetchRequest(home) { Persona = persona, Integrity = true }, stop) switch
        {
            FetchOutcome.Fetched { Page: { Status: < 400 } page } => new Guise(page.Url, SafeHtml.Parse(page.Text, page.Url) is HtmlOutcome.Parsed parsed ? new PageView(page, parsed.Document) : null),
            // Led away to a host that doesn't answer us is led away all the same.
            FetchOutcome.Unreachable { Url: var url } when url.IdnHost != home.IdnHost => new Guise(url, null),
            FetchOutcome.Refused { Url: var url } when url.IdnHost != home.IdnHost => new Guise(url, null),
            _ => null,
        };
}
