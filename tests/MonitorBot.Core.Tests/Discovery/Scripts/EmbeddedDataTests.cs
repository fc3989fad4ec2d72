using System.Text.Json;
using MonitorBot.Core.Discovery.Scripts;

namespace MonitorBot.Core.Tests.Discovery.Scripts;

/// <summary>Nuxt's indexed payload, and what only looks like it.</summary>
public sealed class EmbeddedDataTests
{
    [Fact]
    public void An_indexed_payload_is_unfolded()
        => Assert.Equal("""{"judul":"Rapat","hari":"2026-11-23"}""", Unfolded("""[{"judul":1,"hari":2},"Rapat",["Date","2026-11-23"]]"""));

    [Fact]
    public void A_day_that_is_a_number_is_left_out()
        => Assert.Equal("""{"judul":"Rapat","hari":null}""", Unfolded("""[{"judul":1,"hari":2},"Rapat",["Date",true]]"""));

    // Only the first twenty objects are looked at before.
    [Fact]
    public void A_text_where_an_index_should_stand_is_left_out()
    {
        var objects = string.Join(',', Enumerable.Repeat("""{"a":1}""", 22));
        Assert.Equal("""{"isi":{"a":null}}""", Unfolded($$"""[{"isi":24},"x",{{objects}},{"a":"teks"}]"""));
    }

    private static string Unfolded(string json)
    {
        using var document = JsonDocument.Parse(json);
        return JsonSerializer.Serialize(EmbeddedData.Unfold(document.RootElement));
    }
}
