using MonitorBot.Core.Documents.Pictures;
using MonitorBot.Core.Documents.Samples;
using MonitorBot.Core.Reports.Analytics;
using SkiaSharp;

namespace MonitorBot.Core.Tests.Documents;

public sealed class PictureTests
{
    private static readonly PictureMaker Maker = new(Made.Fonts);

    public static TheoryData<string, int> Cases() => new()
    {
        { "pekan", 1 }, { "pekan", 60 }, { "pekan", 300 }, { "tren", 1 }, { "tren", 26 }, { "riwayat", 1 }, { "riwayat", 26 }, { "langkah", 4 }, { "peta", 60 },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_picture_is_1080_wide_and_fits_a_chat(string kind, int size)
    {
        foreach (var (picture, i) in Draw(kind, size).Select((p, i) => (p, i)))
        {
            Made.Keep($"gambar-{kind}-{size}-{i + 1}.png", s => s.Write(picture.Png));
            using var bitmap = SKBitmap.Decode(picture.Png);
            Assert.Equal(1080, bitmap.Width);
            Assert.InRange(bitmap.Height, 400, 1280);
            Assert.InRange(picture.Caption.Length, 20, 1024);
        }
    }

    [Fact]
    public void Same_data_gives_the_same_picture() => Assert.Equal(Draw("pekan", 60)[0].Png, Draw("pekan", 60)[0].Png);

    [Fact]
    public void The_caption_says_the_counts()
    {
        var report = SampleWeek.Report();
        var caption = Maker.WeekSummary(report.Summary, report.Rows).Caption;
        Assert.Contains($"update {report.Summary.Fresh}", caption);
        Assert.Contains($"dari {report.Summary.Total} OPD", caption);
    }

    [Fact]
    public void All_OPD_are_on_the_heat_maps_together()
    {
        var map = HeatMap.Of(SampleHistory.Agencies(60), SampleHistory.Weeks(60), SampleWeek.Monday);
        Assert.Equal(3, Maker.HeatMap(map).Count);
        Assert.Equal(60, map.Rows.Count);
    }

    private static IReadOnlyList<Picture> Draw(string kind, int size) => kind switch
    {
        "pekan" => [Maker.WeekSummary(SampleWeek.Report(size).Summary, SampleWeek.Report(size).Rows)],
        "tren" => [Maker.Trend(Trend.Of(SampleHistory.Agencies(60), SampleHistory.Weeks(60, size)), "Tren pembaruan")],
        "riwayat" => [Maker.SiteHistory(SiteHistory.Of(SampleHistory.Agencies(6)[5], SampleHistory.Weeks(6, size)))],
        "langkah" => [Maker.StepTimes(SampleWeek.Report(1).Steps, "Pekan 23 November 2026")],
        _ => Maker.HeatMap(HeatMap.Of(SampleHistory.Agencies(size), SampleHistory.Weeks(size), SampleWeek.Monday)),
    };
}
