namespace MonitorBot.Core.Tests.Hostile;

/// <summary>Redirects that loop or lead where a website has no business.</summary>
internal static class RedirectBehaviours
{
    /// <summary>Where no redirect, and no request, may go.</summary>
    public static readonly IReadOnlyList<string> Forbidden =
    [
        "http://169.254.169.254/latest/meta-data/", "http://127.0.0.1/", "http://localhost/", "http://[::1]/", "http://[::]/", "http://0/", "http://0.0.0.0/",
        "http://10.1.2.3/", "http://172.16.0.1/", "http://192.168.1.1/", "http://100.64.0.1/", "http://198.18.0.1/", "http://224.0.0.1/", "http://255.255.255.255/",
        "http://2130706433/", "http://0x7f000001/", "http://0177.0.0.1/", "http://127.1/", "http://0x7f.1/", "http://①②⑦.0.0.1/", "http://127。0。0。1/", "http://１２７.0.0.1/",
        "http://[::ffff:10.0.0.1]/", "http://[::ffff:7f00:1]/", "http://[::127.0.0.1]/", "http://[64:ff9b::7f00:1]/", "http://[64:ff9b:1::a00:1]/", "http://[2002:7f00:1::]/", "http://[2001::1]/",
        "http://[fc00::1]/", "http://[fd12:3456::1]/", "http://[fe80::1]/", "http://[fec0::1]/", "http://[ff02::1]/", "http://[2001:db8::1]/", "http://[100::1]/", "http://[5f00::1]/",
        "http://8.8.8.8:22/", "http://8.8.8.8:25/", "http://8.8.8.8:6379/", "file:///etc/passwd", "ftp://8.8.8.8/", "gopher://8.8.8.8/", "javascript:alert(1)", "data:text/html,x", "http://user:pass@8.8.8.8/",
    ];

    public static readonly IReadOnlyList<Behaviour> All =
    [
        new("redirect to itself", "TooManyRedirects", e => Reply.Redirect(e.Out, "/")),
        new("redirect to ever new paths", "TooManyRedirects", e => Reply.Redirect(e.Out, e.Request.Path + "x")),
        new("ping", "TooManyRedirects", e => Reply.Redirect(e.Out, "http://pong.test/")),
        new("pong", "TooManyRedirects", e => Reply.Redirect(e.Out, "http://ping.test/")),
        new("redirect too long", "fetched 302", e => Reply.Redirect(e.Out, "/" + new string('a', 3000))),
        new("redirect to nowhere", "fetched 302", e => Reply.Raw(e.Out, "HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n")),
        new("redirect to nonsense", "Protocol", e => Reply.Redirect(e.Out, "http://[oops")),
        new("redirect that then hangs", "Timeout", e => e.Request.Path == "/" ? Reply.Redirect(e.Out, "/lama") : Reply.Hang(e)),
        new("robots redirects forever", "fetched 200", e => e.Request.Path.StartsWith("/robots") ? Reply.Redirect(e.Out, "/robots.txt") : Reply.Page(e.Out, "isi")) { OwnRobots = true },
        .. Forbidden.Select((to, i) => new Behaviour($"redirect to forbidden {i}", Expected(to), e => Reply.Redirect(e.Out, to))),
        .. Forbidden.Where(to => !to.StartsWith("javascript")).Select((to, i) => new Behaviour($"forbidden {i}", Expected(to), Reply.Hang) { Start = new Uri(to) }),
        new("name that is not there", "Dns", Reply.Hang) { Start = new Uri("http://tidak-ada.invalid/") },
    ];

    // Without ICU look-alike digits are not folded to an address: they stay a name, and no such name exists.
    private static string Expected(string to) => to.Contains('①') || to.Contains('１') ? "refused|Dns" : "refused";
}
