using MonitorBot.Core.Documents.Drawing;
using MonitorBot.Core.Documents.Layout;
using MonitorBot.Core.Documents.Parts;
using MonitorBot.Core.Reports.Week;
using MonitorBot.Core.Reports.Wording;
using SkiaSharp;

namespace MonitorBot.Core.Documents.Papers;

/// <summary>Lampiran III: the photos that the team sent as proof, two in a row, each with whose it is.</summary>
internal static class PhotoAnnex
{
    private const int InRow = 2;
    private const float Gutter = 14;
    private const float PictureHeight = 275;
    private const float CaptionLine = 10.5f;
    private const int CaptionLines = 4;
    private const int DigestShown = 16;

    private const float CaptionSize = 8.2f;

    public static void Write(OfficialDocument document, WeekReport report)
    {
        var printed = report.Photos.Where(photo => photo.Jpeg is not null).ToList();
        if (report.Photos.Count == 0) return;
        document.Flow.NewPage(PageFormat.Portrait);
        document.Title("LAMPIRAN III: FOTO BUKTI", 11.5f);
        document.Title($"Periode {IndonesianText.Period(report.From, report.To)}", 9.5f);
        document.Flow.Gap(6);
        document.Flow.GlueTail(1);
        foreach (var row in printed.Chunk(InRow)) document.Flow.Add(Row(document.Flow, row));
        var left = report.Photos.Count - printed.Count;
        document.Note((left == 0 ? "" : $"{left} foto lain tidak dicetak (jumlahnya melebihi batas, atau website-nya memiliki temuan); berkasnya tersimpan dalam arsip. ") + "Foto dikirim oleh tim melalui bot. SHA-256 adalah sidik berkas aslinya, yang disegel dalam arsip.");
    }

    private static Unit Row(Flow flow, ReportPhoto[] photos)
    {
        var left = flow.Format.Left;
        var width = (flow.Width - Gutter) / InRow;
        return new(PictureHeight + CaptionLines * CaptionLine + Gutter, (sheet, y) =>
        {
            for (var i = 0; i < photos.Length; i++) Draw(sheet, photos[i], left + i * (width + Gutter), y, width);
        });
    }

    private static void Draw(Sheet sheet, ReportPhoto photo, float x, float y, float width)
    {
        var area = Fit(photo.Jpeg!, SKRect.Create(x, y, width, PictureHeight));
        sheet.Add(new Mark.Image(area, photo.Jpeg!));
        sheet.Add(new Mark.Frame(area, 0.5f, Palette.Rule));
        string[] lines =
        [
            photo.Agency,
            photo.Host,
            $"{photo.Proof.By.Name}, {IndonesianText.ShortDateTime(photo.Proof.At)} WITA",
            $"SHA-256 {photo.Proof.Sha256[..Math.Min(DigestShown, photo.Proof.Sha256.Length)]}…",
        ];
        for (var i = 0; i < lines.Length; i++)
        {
            var ink = i == 0 ? Ink.Bold(CaptionSize) : Ink.Regular(CaptionSize).In(Palette.Muted);
            sheet.Text(x, y + PictureHeight + (i + 1) * CaptionLine, OneLine(sheet, lines[i], width, ink), ink);
        }
    }

    private static string OneLine(Sheet sheet, string text, float width, Ink ink)
        => Wrapping.Wrap(text, width, ink, sheet.Fonts) is [{ Last: true } only] ? only.Text : Wrapping.Wrap(text, width - sheet.Measure("…", ink), ink, sheet.Fonts)[0].Text + "…";

    /// <summary>As large as the area holds, not distorted, in its middle.</summary>
    private static SKRect Fit(byte[] jpeg, SKRect area)
    {
        using var data = SKData.CreateCopy(jpeg);
        using var codec = SKCodec.Create(data);
        return area.AspectFit(new SKSize(codec.Info.Width, codec.Info.Height));
    }
}
