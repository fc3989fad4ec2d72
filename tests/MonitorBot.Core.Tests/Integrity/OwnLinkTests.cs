using MonitorBot.Core.Integrity.Cases;

namespace MonitorBot.Core.Integrity;

/// <summary>Links to pages of the website itself are judged once for all its pages, each by its address and its text.</summary>
public sealed class OwnLinkTests
{
    private const string Menu = """<nav><a href="/layanan">Layanan</a></nav>""";

    [Fact]
    public void A_link_that_sells_is_found_though_the_menu_has_the_same_address_without_a_word()
        => Assert.Contains(Judge(Menu + """<p><a href="/layanan">Slot Gacor Maxwin Hari Ini Deposit Pulsa</a></p>"""), finding => finding.Sign == Sign.Gambling && finding.Where.Contains("tautan ke halaman sendiri", StringComparison.Ordinal));

    [Fact]
    public void The_menu_alone_is_none()
        => Assert.DoesNotContain(Judge(Menu), finding => finding.Sign == Sign.Gambling);

    private static IReadOnlyList<Finding> Judge(string body) => IntegrityRule.Judge(NeglectCase.Read($"<html><head><title>Dinas</title></head><body>{body}</body></html>"));
}
