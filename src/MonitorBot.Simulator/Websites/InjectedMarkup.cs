namespace MonitorBot.Simulator.Websites;

/// <summary>Puts an attacker's markup into finished pages of an injected website.</summary>
public static class InjectedMarkup
{
    private const string Links =
        "<a href=\"https://slot-gacor-maxwin.xyz/\">slot gacor</a> <a href=\"https://rtp-live88.top/\">rtp live</a> <a href=\"https://togel-hk-pools.site/\">togel hk</a> <a href=\"https://sbobet-mixparlay.lol/\">sbobet mix parlay</a> <a href=\"https://mahjong-ways-scatter-hitam.click/\">mahjong ways</a>";

    public static SampleResponse Apply(SampleSite site, SampleRequest request, SampleResponse response)
    {
        if (site.Injections.Count == 0 || !response.MediaType.StartsWith("text/html", StringComparison.Ordinal)) return response;
        if (site.Injections.Contains(Injection.SearchRefererRedirect) && request.Referer.Contains("google.", StringComparison.Ordinal))
            return SampleResponse.Redirect("https://raja-slot88-maxwin.vip/?ref=kaltim");
        var body = response.Body;
        if (site.Injections.Contains(Injection.HiddenLinks)) body = AfterBody(body, $"<div style=\"display:none\">{Links}</div>");
        if (site.Injections.Contains(Injection.OffScreenLinks)) body = AfterBody(body, $"<div style=\"position:absolute;left:-9999px;top:-9999px;font-size:1px\">{Links}</div>");
        if (site.Injections.Contains(Injection.TitleAndMeta)) body = Retitle(body);
        if (site.Injections.Contains(Injection.CloakedForCrawler) && request.UserAgent.Contains("Googlebot", StringComparison.Ordinal)) body = Doorway();
        return response with { Body = body };
    }

    private static string AfterBody(string page, string markup)
    {
        var body = page.IndexOf("<body", StringComparison.Ordinal);
        var end = body < 0 ? -1 : page.IndexOf('>', body);
        return end < 0 ? page : page.Insert(end + 1, markup);
    }

    private static string Retitle(string page)
    {
        var title = page.IndexOf("<title>", StringComparison.Ordinal);
        return title < 0 ? page : page.Insert(title + 7, "Slot Gacor Maxwin Toto Macau RTP Live | ")
            .Replace("</title>", "</title><meta name=\"description\" content=\"Situs slot gacor maxwin server kamboja, rtp live dan togel sgp hk terpercaya\">", StringComparison.Ordinal);
    }

    private static string Doorway() =>
        $"""
        <!doctype html><html lang="id" amp><head><meta charset="utf-8"><title>SLOT88: Situs Slot Gacor Maxwin Akun Pro Thailand</title>
        <link rel="canonical" href="https://slot-gacor-maxwin.xyz/"><meta name="description" content="Daftar slot88 toto macau rtp live depo 10k"></head>
        <body><h1>Slot Gacor Hari Ini</h1><p>Scatter hitam mahjong ways, gates of olympus, starlight princess, sweet bonanza.</p>{Links}</body></html>
        """;
}
