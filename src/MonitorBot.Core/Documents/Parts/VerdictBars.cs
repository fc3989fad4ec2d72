using MonitorBot.Core.Documents.Drawing;
using MonitorBot.Core.Documents.Layout;
using MonitorBot.Core.Freshness;
using MonitorBot.Core.Reports.Week;
using MonitorBot.Core.Reports.Wording;

namespace MonitorBot.Core.Documents.Parts;

/// <summary>A bar for each verdict that occurs, with shape, words, number and share.</summary>
internal static class VerdictBars
{
    private const float Row = 17;
    private const float Labels = 165;
    private const float Figures = 90;

    public static void Write(Flow flow, WeekSummary summary)
    {
        var shown = VerdictWords.InOrder.Where(v => summary.Of(v) > 0).ToList();
        var (left, width) = (flow.Format.Left, flow.Width);
        flow.Gap(2);
        flow.Add(new(shown.Count * Row + 4, Draw));
        flow.Gap(4);

        void Draw(Sheet sheet, float y)
        {
            var most = shown.Max(summary.Of);
            for (var i = 0; i < shown.Count; i++)
            {
                Bar(sheet, y + i * Row, shown[i], summary, summary.Of(shown[i]) / (float)most);
            }
        }

        void Bar(Sheet sheet, float y, Verdict verdict, WeekSummary counts, float share)
        {
            var room = width - Labels - Figures;
            VerdictBadge.Draw(sheet, left + 2, y + 4, 8, verdict, null);
            sheet.Text(left + 16, y + 11.5f, VerdictWords.Of(verdict), Ink.Regular(9.5f));
            sheet.Box(left + Labels, y + 2, Math.Max(2, room * share), Row - 5, VerdictBadge.Colour(verdict, null));
            var figures = $"{counts.Of(verdict)} ({IndonesianText.Percent(counts.Of(verdict), counts.Total)})";
            sheet.Text(left + Labels + Math.Max(2, room * share) + 6, y + 11.5f, figures, Ink.Bold(9.5f));
        }
    }
}
