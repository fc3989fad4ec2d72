using AngleSharp.Html.Parser;
using MonitorBot.Core.Fetching;

namespace MonitorBot.Core.Integrity.Cases;

/// <summary>A whole home page and the sign of neglect that it shows; null: a page that only looks like one.</summary>
public sealed record NeglectCase(string Name, Sign? Expected, string Html)
{
    public const string Site = "https://disperkim.kaltimprov.go.id/";

    private static readonly HtmlParser Parser = new(new HtmlParserOptions { IsScripting = false });

    public static readonly DateTimeOffset Now = new(2026, 11, 23, 8, 0, 0, TimeSpan.FromHours(8));

    public IntegrityInput Input => Read(Html);

    /// <param name="url">Where the home page was found.</param>
    public static IntegrityInput Read(string html, string url = Site, TlsState? tls = null, string asked = Site) => new()
    {
        Home = new(
            new Page { Requested = new Uri(asked), Url = new Uri(url), Status = 200, MediaType = "text/html", Text = html, Tls = url.StartsWith("https", StringComparison.Ordinal) ? tls ?? new TlsState(Now.AddDays(90), TlsFault.None) : null },
            Parser.ParseDocument(html)),
        Asked = new Uri(asked),
        At = Now,
    };

    public override string ToString() => Name;
}
