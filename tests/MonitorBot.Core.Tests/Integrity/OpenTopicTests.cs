using MonitorBot.Core.Integrity.Words.Gambling;
using MonitorBot.Core.Integrity.Words.Letters;

namespace MonitorBot.Core.Integrity;

/// <summary>Texts that call play by its name, each beside the news or the office's words that are nearest to it.</summary>
public sealed class OpenTopicTests
{
    [Theory]
    [InlineData("RTP Live Hari Ini Terupdate", true)]
    [InlineData("Rekap Togel Hari Ini", true)]
    [InlineData("Penjual Togel Diciduk", false)] // what was done
    [InlineData("Togel Online Diberangus", false)] // by that word alone
    [InlineData("Togel Online Semarang", true)]
    [InlineData("Pemblokiran Situs Judi Online", false)]
    [InlineData("Tren Judi Online Indonesia", false)] // called by its name
    [InlineData("Agen Judi Bola Terpercaya", true)]
    [InlineData("Slot dan Kasino Terpercaya", true)]
    [InlineData("Slot Parkir Resmi", false)]
    [InlineData("Slot Antrean Online, Daftar Sekarang", false)] // a slot of something
    [InlineData("Slot dan Poker, Daftar Sekarang", true)]
    [InlineData("Cara Menang Slot", true)]
    [InlineData("Cara Memesan Slot Parkir", false)]
    [InlineData("Slot Vaksin bagi Warga", false)] // an office's words
    public void Play_by_its_name_is_told_from_news_of_it(string text, bool open)
    {
        var words = Tokenizer.Cut(text);
        Assert.Equal(open, OpenTopic.Is(GamblingWords.ReadWide(words), words));
    }

    [Theory]
    [InlineData("Dewa99 Login", true)]
    [InlineData("Kopi99 Buka Cabang", false)]
    [InlineData("Raja Slot", true)]
    [InlineData("Slot Parkir", false)]
    public void A_link_needs_no_more_than_a_house_and_its_door(string text, bool open) => Assert.Equal(open, OpenTopic.IsOfALink(Tokenizer.Cut(text)));

    [Theory]
    [InlineData("diciduk", true)]
    [InlineData("pemblokiran", true)]
    [InlineData("dimainkan", false)]
    [InlineData("dipercaya", false)]
    [InlineData("dinasti", false)]
    [InlineData("pengeluaran", false)]
    [InlineData("permainan", false)]
    public void What_was_done_is_told_by_the_form_of_its_word(string word, bool tells) => Assert.Equal(tells, TellingVerbs.Is(word));
}
