using MonitorBot.Core.Integrity.Words;
using MonitorBot.Core.Integrity.Words.Gambling;

namespace MonitorBot.Core.Integrity;

/// <summary>What each weight decides alone: a text just on the one side of it, and one on the other.</summary>
public sealed class PitchTests
{
    [Theory]
    [InlineData("slot gacor maxwin", true)] // nothing but terms
    [InlineData("Semarang slot gacor maxwin hari ini", true)] // one other word weighs as one
    [InlineData("Polda slot gacor maxwin hari ini", false)] // one word of reports weighs as two
    [InlineData("BOSQU77 WD pasti dibayar", true)] // the players' speech around a brand that nobody knows
    [InlineData("BOSQU77 rapat pasti dibayar", false)]
    [InlineData("WD 4TB", false)] // one word of it is ordinary
    [InlineData("IDRVEGAS: Baccarat, Sicbo, Roulette", true)]
    [InlineData("Roulette, monolog teater pelajar", false)]
    [InlineData("百家乐网站", true)]
    [InlineData("警方打击百家乐网站", false)] // told by the police, in one word without blanks
    [InlineData("ตำรวจกวาดล้างการพนันออนไลน์", false)]
    [InlineData("ɹoɔɐƃ ʇols", true)] // turned by half a circle
    [InlineData("Lafal ʇ dan ɐ", false)]
    [InlineData("ᏚᏞᎾᎢ ᎶᎪᏟᎾᎡ", true)] // Cherokee letters
    public void A_text_sells_by_its_share(string text, bool sells) => Assert.Equal(sells, GamblingWords.Read(text).IsPitch);

    [Theory]
    [InlineData("Perpustakaan Daerah: bandar togel wd kilat", true)]
    [InlineData("Kapolda: bandar togel ditangkap", false)]
    public void Behind_an_offices_name_the_rest_is_read_by_itself(string title, bool sells) => Assert.Equal(sells, TitleWords.Sells(title, []));
}
