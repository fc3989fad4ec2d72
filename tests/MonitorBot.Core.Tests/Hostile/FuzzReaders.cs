using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using MonitorBot.Core.Agencies;
using MonitorBot.Core.Dating;
using MonitorBot.Core.Dating.Apis;
using MonitorBot.Core.Dating.Feeds;
using MonitorBot.Core.Dating.Lists;
using MonitorBot.Core.Discovery;
using MonitorBot.Core.Discovery.Scripts;
using MonitorBot.Core.Fetching;
using MonitorBot.Core.Integrity;
using MonitorBot.Core.Parsing;
using MonitorBot.Core.Parsing.Costs;
using MonitorBot.Core.Sop;

namespace MonitorBot.Core.Tests.Hostile;

/// <summary>What stands behind the parsers: every reader of dates, feeds, interfaces, scripts, words, and of the files that people send.</summary>
internal static class FuzzReaders
{
    private static readonly Uri Url = new("http://x.test/berita/2026/11/satu/");
    private static readonly Site Site = new() { Host = "x.test", StartUrl = new Uri("http://x.test/") };
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 8, 0, 0, TimeSpan.FromHours(8));
    private static readonly ECDsa Key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    /// <returns>False when the target is none of these.</returns>
    public static bool Run(string target, string text)
    {
        switch (target)
        {
            case "date": Dates(text); break;
            case "page": PageWithinItsEffort(text); break;
            case "feed": Feed(text); break;
            case "api": Interface(text); break;
            case "script": Script(text); break;
            case "register": _ = RegisterCsv.Read(text).Errors.Count + RegisterCsv.Read(RegisterCsv.Write(RegisterCsv.Read(text).Agencies)).Errors.Count; break;
            case "holidays": _ = HolidayFile.Read(Encoding.UTF8.GetBytes(text)); break;
            case "certificate": Certificate(text); break;
            default: return false;
        }

        return true;
    }

    private static void Dates(string text)
    {
        foreach (var role in (DateRole[])[DateRole.News, DateRole.Agenda]) _ = IndonesianDate.FindAll(text, Now, role);
        _ = IndonesianDate.TryFind(text.AsSpan(0, Math.Min(200, text.Length)), Now, DateRole.News, out _);
    }

    // A page that is refused in the middle of its reading is refused rightly.
    private static void PageWithinItsEffort(string html)
    {
        try
        {
            Page(html);
        }
        catch (HostileContentException refused) when (refused.Message == ReadingEffort.Refusal)
        {
        }
    }

    private static void Page(string html)
    {
        if (SafeHtml.Parse(html, Url) is not HtmlOutcome.Parsed { Document: var page }) return;
        var hosts = new SiteHosts(Site, Url);
        _ = ListReader.Read(page, Url, hosts, Now, Category.News).Count + ChannelLinks.Find(page, DocumentBase.Of(page, Url), hosts, Site).Count;
        _ = ItemPage.Read(page, html, Url, "Berita", Now, Category.News);
        foreach (var json in EmbeddedData.Of(page)) Interface(json);
        var view = new PageView(new Page { Requested = Url, Url = Url, Status = 200, MediaType = "text/html", Text = html }, page);
        foreach (var finding in IntegrityRule.Judge(new IntegrityInput { Home = view, Asked = Url, At = Now, Listed = [new ListedItem(ListKind.List, Url, html[..Math.Min(300, html.Length)])] }))
            if (Defang.Text(finding.Excerpt) != finding.Excerpt) throw new InvalidOperationException("a finding that can be clicked");
    }

    private static void Feed(string text)
    {
        if (SafeXml.Parse(text) is not XmlOutcome.Parsed { Document: var document }) return;
        foreach (var entry in FeedReader.TryRead(document)?.Entries ?? []) Dates(entry.Published ?? entry.Title);
        _ = Sitemap.Read(document, Url, new SiteHosts(Site, Url));
    }

    private static void Interface(string text)
    {
        using var json = SafeJson.Parse(text);
        if (json?.RootElement is not { } root) return;
        var hosts = new SiteHosts(Site, Url);
        foreach (var item in JsonItems.Find(EmbeddedData.Unfold(root))) _ = JsonDating.Item(item, Url, Url, Now, Category.News, DateSource.List);
        _ = WordPressPosts.Read(root).Count + WordPressPosts.ReadTerms(root).Count + WordPressPosts.ReadTypes(root).Count + TribeEvents.Read(root).Count + DataLinks.Find(root, Url, hosts, Site).Count;
    }

    private static void Script(string text)
    {
        var hosts = new SiteHosts(Site, Url);
        foreach (var literal in ScriptLiterals.Of(text)) Interface(literal);
        _ = ScriptEndpoints.Find(text, Url, hosts, ScriptBases.Find(text, Url, hosts));
        PageWithinItsEffort("<title>" + text[..Math.Min(200, text.Length)] + "</title><script>" + text + "</script>");
    }

    private static void Certificate(string text)
    {
        var name = new X500DistinguishedNameBuilder();
        name.AddCommonName(OutsideText.Line(text, 60) + "x");
        name.AddOrganizationName(string.Concat(text.Take(60).Where(letter => !char.IsSurrogate(letter))) + "y");
        using var made = new CertificateRequest(name.Build(), Key, HashAlgorithmName.SHA256).CreateSelfSigned(Now, Now.AddDays(9));
        var issuer = OutsideText.Line(made.GetNameInfo(X509NameType.SimpleName, forIssuer: true));
        if (issuer.Any(char.IsControl)) throw new InvalidOperationException("a control character in an issuer's name");
    }
}
