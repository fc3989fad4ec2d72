using MonitorBot.Core.Documents.Drawing;
using MonitorBot.Core.Documents.Layout;
using MonitorBot.Core.Sop;
using SkiaSharp;

namespace MonitorBot.Core.Documents.Parts;

/// <summary>Place, date, office, room to sign, name, rank and NIP on the right; the QR code with the verification code on the left.</summary>
internal static class SignatureBlock
{
    private const float Room = 52;
    private const float Side = 62;
    private const string Dots = "…………………………………………";

    /// <param name="lines">Above the room, e.g. "Samarinda, 23 November 2026" and the position.</param>
    /// <param name="code">Empty: no QR.</param>
    public static void Write(Flow flow, IReadOnlyList<string> lines, Signer? signer, string code, string? link = null)
    {
        flow.Gap(10);
        flow.GlueTail(2);
        var left = flow.Format.Left + flow.Width * 0.52f;
        var width = flow.Width * 0.48f;
        var head = lines.SelectMany(l => Wrapping.Wrap(l, width, OfficialDocument.Body, flow.Fonts)).ToList();
        var name = Wrapping.Wrap(Name(signer), width, OfficialDocument.Strong, flow.Fonts);
        var below = Below(signer);
        const float line = OfficialDocument.BodySize * 1.28f;
        flow.Add(new((head.Count + name.Count + below.Count) * line + Room + 4, Draw));

        void Draw(Sheet sheet, float y)
        {
            var baseline = y + OfficialDocument.BodySize;
            foreach (var set in head)
            {
                sheet.Text(left, baseline, set.Text, OfficialDocument.Body);
                baseline += line;
            }

            baseline += Room;
            foreach (var set in name)
            {
                sheet.Text(left, baseline, set.Text, OfficialDocument.Strong);
                if (set.Text != Dots)
                {
                    sheet.Line(left, baseline + 1.8f, left + set.Width, baseline + 1.8f, 0.7f, Palette.Black);
                }

                baseline += line;
            }

            foreach (var text in below)
            {
                sheet.Text(left, baseline, text, OfficialDocument.Body);
                baseline += line;
            }

            DrawCode(sheet, flow.Format.Left, y + 6, code, link);
        }
    }

    private static void DrawCode(Sheet sheet, float x, float y, string code, string? link)
    {
        if (code.Length == 0)
        {
            return;
        }

        sheet.Add(new Mark.Chequer(new SKPoint(x, y), Side, QrCode.Cells(link ?? code)));
        var ink = Ink.Regular(8).In(Palette.Muted);
        sheet.Text(x, y + Side + 11, "Kode verifikasi:", ink);
        sheet.Text(x, y + Side + 22, code, Ink.Bold(9));
        sheet.Text(x, y + Side + 33, "Periksa dengan /verifikasi pada bot.", ink);
    }

    private static string Name(Signer? signer) => signer is { FullName.Length: > 0 } ? signer.FullName : Dots;

    /// <summary>Rank and NIP; an empty NIP (an official of whom it is not known) and a nameless signer get a blank to fill, "-" or null none.</summary>
    private static List<string> Below(Signer? signer)
    {
        List<string> below = signer?.Rank is { Length: > 0 } rank ? [rank] : [];
        if (signer is null or { FullName.Length: 0 } or { Nip: "" }) below.Add("NIP …………………………………");
        else if (signer.Nip is { Length: > 1 } nip) below.Add("NIP " + nip);
        return below;
    }
}
