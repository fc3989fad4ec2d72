using AngleSharp.Html.Parser;
using MonitorBot.Core.Agencies;
using MonitorBot.Core.Dating;

namespace MonitorBot.Core.Tests.Dating;

public sealed class ItemPageTests
{
    private const string Title = "Mengenal Manfaat Arsip";
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 8, 0, 0, TimeSpan.FromHours(8));

    [Theory]
    [InlineData("Oleh Admin, 18/11/2026")]
    [InlineData("Ditulis oleh Humas Dinas Kearsipan - 18 November 2026")]
    [InlineData("18 November 2026")]
    [InlineData("18 November 2026 | 125 kali dilihat")]
    public void A_byline_beside_the_title_is_believed(string line) => Assert.True(Read(line) is { Confidence: > Confidence.Low });

    [Theory]
    [InlineData("Oleh karena itu, menurut panitia, pendaftaran lomba arsip tingkat provinsi ditunda ke 18/11/2026")]
    [InlineData("Sesuai surat edaran tanggal 18 November 2026")]
    [InlineData("Sesuai jadwal panitia pusat 18/11/2026 dan seterusnya")]
    public void A_sentence_with_a_date_is_not(string line) => Assert.True(Read(line) is not { Confidence: > Confidence.Low });

    private static DateStamp? Read(string line)
    {
        var html = $"<div class=\"isi\"><h1>{Title}</h1><p>{line}</p><p>Tulisan ini mengulas hal yang perlu diketahui pembaca tentang pelayanan di daerah.</p></div>";
        return ItemPage.Read(new HtmlParser().ParseDocument(html), html, new Uri("https://opd.example/artikel/mengenal-manfaat-arsip/"), Title, Now, Category.Article)?.Posted;
    }
}
