using MonitorBot.Core.Integrity.Words.Gambling;

namespace MonitorBot.Core.Tests.Integrity;

public sealed class GamblingTraceTests
{
    public static TheoryData<string> Terms => [.. GamblingTerms.Strong, .. GamblingTerms.Weak];

    [Theory]
    [MemberData(nameof(Terms))]
    public void No_term_is_ruled_out_however_it_is_written(string term)
    {
        Assert.True(GamblingTrace.MayBeIn($"Selamat datang di {term} dinas"));
        Assert.True(GamblingTrace.MayBeIn($"xx{term.ToUpperInvariant().Replace(' ', '-')}xx"));
        Assert.True(GamblingTrace.MayBeIn(string.Join(' ', term.EnumerateRunes().Select(rune => rune.ToString()))));
        Assert.True(GamblingTrace.MayBeIn(string.Join('\u200B', term.EnumerateRunes().Select(rune => rune.ToString()))));
    }

    [Fact]
    public void An_ordinary_sentence_is_ruled_out()
        => Assert.False(GamblingTrace.MayBeIn("Dinas Kominfo menyelenggarakan rapat koordinasi bersama seluruh perangkat daerah – Samarinda, 20 November 2026"));
}
