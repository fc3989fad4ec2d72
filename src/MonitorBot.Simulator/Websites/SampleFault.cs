namespace MonitorBot.Simulator.Websites;

/// <summary>The answers of a website that cannot be read.</summary>
public static class SampleFault
{
    public static SampleResponse? Answer(SampleSite site, SampleRequest request) => site.Availability switch
    {
        Availability.Up => null,
        Availability.RobotsForbid when request.Path == "/robots.txt" => new(200, "text/plain", "User-agent: *\nDisallow: /\n"),
        Availability.RobotsForbid => null,
        Availability.ServerError => new(503, "text/html; charset=UTF-8", "<html><head><title>503 Service Unavailable</title></head><body><h1>Service Unavailable</h1><p>The server is temporarily unable to service your request due to maintenance downtime or capacity problems.</p><hr><address>Apache/2.4.52 (Ubuntu) Server</address></body></html>"),
        Availability.Firewall => Firewall(request),
        Availability.Challenge => Challenge(),
        var broken => new(0, "", "") { Delivery = broken },
    };

    private static SampleResponse Firewall(SampleRequest request) => new(403, "text/html; charset=UTF-8",
        $"<html><head><title>Web Page Blocked!</title><style>#fgd_icon{{background-image:url(/fgd_icon.gif)}}</style></head><body><div id=\"fgd_icon\"></div><h2>Web Page Blocked!</h2><p>The page cannot be displayed. Please contact the administrator for additional information.</p><p>URL: {Markup.Text(request.Authority + request.Path)}</p><p>Client IP: 127.0.0.1</p><p>Attack ID: 20000051</p><p>Message ID: 003472112843</p></body></html>")
    { Headers = new Dictionary<string, string> { ["Server"] = "FortiWeb" } };

    private static SampleResponse Challenge() => new(503, "text/html; charset=UTF-8",
        "<!DOCTYPE html><html lang=\"en-US\"><head><title>Just a moment...</title><meta name=\"robots\" content=\"noindex,nofollow\"></head><body><noscript>Enable JavaScript and cookies to continue</noscript><div id=\"cf-wrapper\"><span id=\"challenge-error-text\">Checking your browser before accessing the site.</span></div><script>window._cf_chl_opt={cvId:'3',cType:'managed'};</script><script src=\"/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1\"></script></body></html>")
    { Headers = new Dictionary<string, string> { ["Server"] = "cloudflare", ["CF-RAY"] = "8f1a2b3c4d5e6f70-SIN", ["cf-mitigated"] = "challenge" } };
}
