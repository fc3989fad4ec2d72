using MonitorBot.Chat;
using MonitorBot.Chat.Wording;
using MonitorBot.CommandLine;
using MonitorBot.Core.Freshness;
using MonitorBot.Core.Integrity;
using MonitorBot.Core.Integrity.Life;
using MonitorBot.Core.Scanning;
using Spectre.Console;

namespace MonitorBot.Tests.Chat;

/// <summary>A text of a website that would be markup, a link, or a secret, at each exit of the program that writes it.</summary>
public sealed class DangerousTextTests
{
    private const string Place = "https://letak.example/a (judul halaman)";
    private const string Quotation = "<a href=\"https://kutipan.example/b\">slot</a> & [red]";
    private static readonly Finding Dangerous = new(Sign.Gambling, Place, Quotation);

    [Theory]
    [InlineData("<b>a</b>", "&lt;b&gt;a&lt;")]
    [InlineData("a & \"b\"", "a &amp; &quot;b&quot;")]
    [InlineData("&lt;i&gt;", "&amp;lt;i&amp;gt;")]
    public void In_chat_a_text_from_outside_is_no_markup(string outside, string expected) => Assert.Contains(expected, Html.Text(outside).Replace("\u2060", ""));

    [Fact]
    public void A_finding_in_chat_is_neither_markup_nor_a_link()
    {
        var known = new KnownFinding { Host = "dinas.go.id", Sign = Sign.Gambling, Where = Place, Excerpt = Quotation, Severity = Severity.Alarm, FirstSeen = DateTimeOffset.UnixEpoch, LastSeen = DateTimeOffset.UnixEpoch };
        foreach (var text in (string[])[FindingWords.Card(new FindingGroup(known, [known]), null, null), FindingWords.News([known], host => host), FindingWords.Line(Dangerous)])
        {
            Assert.DoesNotContain("<a", text);
            Assert.DoesNotContain("https://", text);
            Assert.DoesNotContain("kutipan.example", text.Replace("\u2060", ""));
            Assert.DoesNotContain("letak.example", text);
        }
    }

    [Fact]
    public void A_finding_in_a_terminal_is_neither_a_link_nor_markup()
    {
        using var written = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(written), Ansi = AnsiSupport.No });
        console.Profile.Width = 2_000;
        ScanTable.Write(console, Scan());
        Assert.Contains("hxxps://letak[.]example/a", written.ToString());
        Assert.DoesNotContain("https://", written.ToString());
        Assert.Contains("[red]", written.ToString());
    }

    [Theory]
    [InlineData("https://api.telegram.org/bot123456789:AAEhBOweik6ad9r_QXMENQjcrGbqCr4K-bc/getMe: 404")]
    [InlineData("token 123456789:AAEhBOweik6ad9r_QXMENQjcrGbqCr4K-bc tidak sah")]
    public void A_token_is_cut_out_of_what_is_logged(string message)
    {
        Assert.DoesNotContain("AAEhBOweik6ad9r", Redact.Of(message));
        Assert.Contains("[token]", Redact.Of(message));
    }

    private static SiteScan Scan() => new()
    {
        Host = "dinas.go.id",
        Url = new Uri("http://dinas.go.id/"),
        StartedAt = DateTimeOffset.UnixEpoch,
        Access = new Access(AccessState.Ok, 200, null, null),
        Verdict = Verdict.Unknown,
        Categories = [],
        Findings = [Dangerous],
    };
}
