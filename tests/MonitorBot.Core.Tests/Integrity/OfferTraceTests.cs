using MonitorBot.Core.Integrity.Cases;
using MonitorBot.Core.Integrity.Words;
using MonitorBot.Core.Integrity.Words.Gambling;

namespace MonitorBot.Core.Integrity;

public sealed class OfferTraceTests
{
    private static readonly string[] Brands = ["dewa88", "raja138", "indo4d", "kingtoto", "rajabandarqq", "kelincihoki", "lumbungjp", "naga x500", "BETA777", "ѕlоt88", "mpo08", "surgaplay", "k u d a 8 8", "m a w a r t o t o"];

    /// <summary>Every line that the labelled websites show, clean or not: more ways to write than tables have.</summary>
    private static IEnumerable<string> Lines => Labelled.Injected.Concat(Labelled.Clean).Concat(Labelled.StrangeInjected)
        .SelectMany(labelled => labelled.Input(0) is var input ? input.Listed.Select(item => item.Title).Concat(input.Home.Page.Text.Split(['<', '>', '\n', '|', '"'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) : [])
        .Where(line => line.Length < 300).Distinct();

    [Fact]
    public void Nothing_that_offers_is_ruled_out()
    {
        var missed = Lines.Concat(Brands.SelectMany(brand => (string[])[brand, $"{brand} login daftar link slot", $"Situs {brand} Resmi"]))
            .Where(line => TitleWords.Sells(line, []) || Advert.IsPlain(GamblingWords.ReadWide(line)) || SpamWords.Sells(line)).Where(line => !OfferTrace.MayBeIn(line));
        Assert.Empty(missed);
    }

    [Fact]
    public void What_offices_write_is_ruled_out()
    {
        Assert.False(OfferTrace.MayBeIn("Dinas Kominfo menyelenggarakan rapat koordinasi bersama seluruh perangkat daerah – Samarinda, 20 November 2026"));
        Assert.InRange(Lines.Count(OfferTrace.MayBeIn), 1, Lines.Count() * 0.6);
    }
}
