using MonitorBot.Core.Documents.Fonts;

namespace MonitorBot.Core.Tests.Documents;

public sealed class FontTests
{
    [Fact]
    public void No_font_is_an_error_that_says_what_to_install()
    {
        var empty = Directory.CreateTempSubdirectory();
        try
        {
            var fault = Assert.Throws<FontsMissingException>(() => DocumentFonts.Find(empty.FullName));
            Assert.Contains("fonts-liberation2", fault.Message);
            Assert.Contains(empty.FullName, fault.Message);
        }
        finally
        {
            empty.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_file_that_is_no_font_is_refused() => Assert.Throws<FontFileException>(() => TrueTypeFont.Open("bukan huruf, hanya teks biasa"u8.ToArray()));

    [Fact]
    public void A_cut_font_keeps_the_asked_characters_with_their_widths_and_no_others()
    {
        var whole = Made.Fonts[Face.Regular];
        var cut = TrueTypeFont.Open(TrueTypeSubset.Cut(whole, "Añé–".Select(c => (int)c)));
        Assert.All("Añé–", c => Assert.Equal(whole.Advance(c), cut.Advance(c)));
        Assert.False(cut.Has('B'));
        Assert.InRange(cut.GlyphCount, 5, 12);
        Assert.True(cut.Bytes.Length < whole.Bytes.Length / 20);
    }
}
