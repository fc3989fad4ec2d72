using MonitorBot.Core.Dating.Articles.Head;

namespace MonitorBot.Core.Tests.Dating.Articles.Head;

public sealed class JsonLdScriptsTests
{
    private const string Unclosed = "<script type=\"application/ld+json\">";

    [Theory]
    [InlineData("""<script type="application/ld+json">{"a":1}</script>""", "{\"a\":1}")]
    [InlineData("""<p>We write ld+json here.</p><SCRIPT id="x" type='application/ld+json' class="y">{"a":1}</SCRIPT><script>1</script>""", "{\"a\":1}")]
    [InlineData("""<script type="application/ld+json">{"a":"ld+json"}</script><script type=application/ld+json>[2]</script>""", "{\"a\":\"ld+json\"}|[2]")]
    [InlineData("""<p>ld+json</p><a href="/ld+json">x</a>""", "")]
    [InlineData("""<script type="application/ld+json">{"a":1}""", "")]
    [InlineData("""<script type="application/ld+json""", "")]
    public void Only_what_stands_in_such_a_script_is_found(string html, string scripts)
        => Assert.Equal(scripts, string.Join('|', JsonLdScripts.In(html).Select(script => html[script])));

    // Looking for each one's end anew took minutes.
    [Theory]
    [InlineData("ld+json>")]
    [InlineData(Unclosed)]
    public void A_long_page_of_their_name_is_gone_through_once(string piece)
        => Assert.Empty(JsonLdScripts.In(string.Concat(Enumerable.Repeat(piece, 200_000))));

    [Fact]
    public void Openings_within_one_script_are_part_of_it()
        => Assert.Single(JsonLdScripts.In(string.Concat(Enumerable.Repeat(Unclosed, 100_000)) + "</script>"));
}
