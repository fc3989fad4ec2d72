using MonitorBot.Core.Integrity.Signs;

namespace MonitorBot.Core.Integrity;

/// <summary>Found by fuzzing: half a character in a page's JSON-LD ended the reading of the whole website.</summary>
public sealed class StructuredDataTests
{
    [Fact]
    public void Half_a_character_as_an_escape_is_replaced()
        => Assert.Equal(["\uFFFD slot", "b"], StructuredData.Read("{\"name\":\"\\ud83d slot\",\"headline\":\"b\"}").Texts);

    [Fact]
    public void Half_a_character_where_the_page_was_cut_is_no_data()
        => Assert.Empty(StructuredData.Read("{\"name\":\"a" + (char)0xD83D).Texts);
}
