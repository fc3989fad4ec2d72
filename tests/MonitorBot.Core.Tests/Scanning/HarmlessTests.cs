using System.Globalization;
using MonitorBot.Core.Agencies;
using MonitorBot.Core.Dating;
using MonitorBot.Core.Freshness;
using MonitorBot.Core.Integrity;
using MonitorBot.Core.Scanning;
using MonitorBot.Core.Tests.Exits;

namespace MonitorBot.Core.Tests.Scanning;

/// <summary>Texts of a website are cleaned where a scan ends, before store, chat, document and JSON.</summary>
public sealed class HarmlessTests
{
    public static TheoryData<int> Places => NastyTexts.Places;

    [Theory]
    [MemberData(nameof(Places))]
    public void No_text_of_a_scan_holds_what_is_not_seen(int place)
    {
        var nasty = NastyTexts.All[place];
        var scan = Harmless.Of(Scan(nasty, nasty));
        string?[] texts = [scan.Access.Detail, .. scan.Categories.SelectMany(c => c.Evidence.SelectMany(e => new[] { e.Title, e.Printed }).Append(c.Why)), .. scan.Findings.SelectMany(f => new[] { f.Where, f.Excerpt })];
        Assert.Equal(6, texts.Length);
        Assert.All(texts, text => Assert.DoesNotContain(text!, letter => char.IsControl(letter) || char.GetUnicodeCategory(letter) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.PrivateUse || letter == '\uFFFD'));
        Assert.All(texts, text => Assert.DoesNotContain(text!.EnumerateRunes(), rune => rune.Value == 0xFFFD));
    }

    [Fact]
    public void A_long_address_in_a_finding_stays_whole()
    {
        var address = "https://dinas.kaltimprov.go.id/" + new string('a', 900) + " (judul halaman)";
        Assert.Equal(address, Harmless.Of(Scan("Berita", address)).Findings.Single().Where);
    }

    [Fact]
    public void Ordinary_text_stays_as_it_is()
    {
        var scan = Scan("Rapat “Koordinasi” – 50 % & <b>", "https://a.go.id/ (menu)");
        Assert.Equal(scan.Categories[0].Evidence[0], Harmless.Of(scan).Categories[0].Evidence[0]);
        Assert.Equal(scan.Findings[0], Harmless.Of(scan).Findings[0]);
    }

    private static SiteScan Scan(string text, string finding) => new()
    {
        Host = "dinas.kaltimprov.go.id",
        Url = new("https://dinas.kaltimprov.go.id/"),
        StartedAt = DateTimeOffset.UnixEpoch,
        Access = new(AccessState.Ok, 200, null, null, text),
        Verdict = Verdict.Unknown,
        Categories = [new() { Category = Category.News, Verdict = Verdict.Unknown, Why = text, Evidence = [new() { Category = Category.News, Title = text, Printed = text, Source = DateSource.List, Url = new("https://dinas.kaltimprov.go.id/1") }] }],
        Findings = [new(Sign.Gambling, finding, finding)],
    };
}
