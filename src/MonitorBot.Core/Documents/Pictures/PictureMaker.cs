using MonitorBot.Core.Documents.Fonts;
using MonitorBot.Core.Reports.Analytics;
using MonitorBot.Core.Reports.Week;

namespace MonitorBot.Core.Documents.Pictures;

/// <summary>All pictures for chat. Each is a PNG 1080 px wide with a caption that says the same in words.</summary>
public sealed class PictureMaker(DocumentFonts fonts)
{
    /// <summary>Counts by verdict and the stalest websites.</summary>
    public Picture WeekSummary(WeekSummary summary, IReadOnlyList<SiteRow> rows) => WeekPicture.Draw(summary, rows, fonts);

    /// <summary>OPD by week, one picture for every 25 or so OPD.</summary>
    public IReadOnlyList<Picture> HeatMap(HeatMap map) => HeatMapPicture.Draw(map, fonts);

    /// <summary>The share of OPD that were update; <paramref name="title"/> e.g. "Tren November 2026".</summary>
    public Picture Trend(IReadOnlyList<TrendPoint> points, string title) => TrendPicture.Draw(points, title, fonts);

    /// <summary>One website's last 26 weeks.</summary>
    public Picture SiteHistory(SiteHistory history) => HistoryPicture.Draw(history, fonts);

    /// <summary>The steps' times against the SOP's standard.</summary>
    public Picture StepTimes(IReadOnlyList<StepTime> steps, string subtitle) => StepsPicture.Draw(steps, subtitle, fonts);
}
