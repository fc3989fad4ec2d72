using System.Text.Json;
using MonitorBot.CommandLine;
using MonitorBot.Core.Freshness;
using MonitorBot.Core.Integrity;
using MonitorBot.Core.Scanning;

namespace MonitorBot.Tests.CommandLine;

/// <summary>The findings in `cek --json`: names that outsiders measure.</summary>
public sealed class ScanJsonTests
{
    [Theory]
    [InlineData(Sign.Gambling, "gambling")]
    [InlineData(Sign.Cloaking, "cloaking")]
    [InlineData(Sign.HiddenLinks, "hidden-links")]
    [InlineData(Sign.TlsExpired, "tls-expired")]
    [InlineData(Sign.TlsSoon, "tls-soon")]
    [InlineData(Sign.TlsName, "tls-name")]
    [InlineData(Sign.TlsChain, "tls-chain")]
    [InlineData(Sign.HttpOnly, "http-only")]
    [InlineData(Sign.ForeignRedirect, "foreign-redirect")]
    [InlineData(Sign.Parked, "parked")]
    [InlineData(Sign.TemplateLeftover, "template-leftover")]
    [InlineData(Sign.DirectoryListing, "directory-listing")]
    [InlineData(Sign.PhpError, "php-error")]
    [InlineData(Sign.DebugPage, "debug-page")]
    [InlineData(Sign.MixedContent, "mixed-content")]
    public void Each_sign_has_its_name(Sign sign, string name)
    {
        var finding = Line(new Finding(sign, "https://a.go.id/ (judul halaman)", "hxxps://contoh[.]xyz \"kutip\"")).GetProperty("integrity")[0];
        Assert.Equal((name, "https://a.go.id/ (judul halaman)", "hxxps://contoh[.]xyz \"kutip\""), (finding.GetProperty("sign").GetString(), finding.GetProperty("where").GetString(), finding.GetProperty("excerpt").GetString()));
    }

    [Fact]
    public void Every_sign_stands_in_the_table_above() => Assert.Equal(15, Enum.GetValues<Sign>().Length);

    [Fact]
    public void Without_findings_the_list_is_empty_and_present() => Assert.Equal(0, Line().GetProperty("integrity").GetArrayLength());

    private static JsonElement Line(params Finding[] findings) => JsonDocument.Parse(ScanJson.Line(new SiteScan
    {
        Host = "a.go.id",
        Url = new Uri("https://a.go.id/"),
        StartedAt = new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.FromHours(8)),
        Access = new Access(AccessState.Ok, 200, new Uri("https://a.go.id/"), null),
        Verdict = Verdict.Unknown,
        Categories = [],
        Findings = findings,
    })).RootElement;
}
