using MonitorBot.Core.Documents.Drawing;
using MonitorBot.Core.Documents.Layout;
using MonitorBot.Core.Reports.Letters;
using SkiaSharp;

namespace MonitorBot.Core.Documents.Parts;

/// <summary>Kop surat: logo if given, the office in three sizes, a double rule.</summary>
internal static class Letterhead
{
    private const float LogoSide = 58;

    public static void Write(Flow flow, OfficeLetterhead office)
    {
        var logo = office.Logo is { Length: > 0 } given ? given : (ReadOnlyMemory<byte>?)null;
        var lines = Lines(office);
        var (left, width) = (flow.Format.Left, flow.Width);
        var inset = logo is null ? 0 : LogoSide + 8;
        var height = Math.Max(lines.Sum(l => l.Ink.Size * 1.25f), logo is null ? 0 : LogoSide) + 10;
        flow.Add(new(height, Draw) { Glued = true });
        flow.Gap(12);

        void Draw(Sheet sheet, float y)
        {
            if (logo is { } image)
            {
                sheet.Add(new Mark.Image(Fitted(image, left, y), image));
            }

            var baseline = y;
            foreach (var (text, ink) in lines)
            {
                baseline += ink.Size * 1.25f;
                sheet.TextCentred(left + inset + (width - inset) / 2, baseline - ink.Size * 0.25f, text, ink);
            }

            var rule = y + height - 4;
            sheet.Line(left, rule, left + width, rule, 2.2f, Palette.Black);
            sheet.Line(left, rule + 3, left + width, rule + 3, 0.7f, Palette.Black);
        }
    }

    private static List<(string Text, Ink Ink)> Lines(OfficeLetterhead office)
    {
        List<(string, Ink)> lines = [(office.Government, Ink.Regular(13)), (office.Office, Ink.Bold(15))];
        if (office.Address.Length > 0)
        {
            lines.Add((office.Address, Ink.Regular(9)));
        }

        string[] reach = [Labelled("Telepon ", office.Phone), Labelled("Laman ", office.Website), Labelled("Pos-el ", office.Email)];
        if (reach.Any(r => r.Length > 0))
        {
            lines.Add((string.Join(", ", reach.Where(r => r.Length > 0)), Ink.Regular(9)));
        }

        return lines;
    }

    private static string Labelled(string label, string value) => value.Length == 0 ? "" : label + value;

    /// <summary>The logo's own proportions within its square; the square itself when it cannot be read (it then draws nothing).</summary>
    private static SKRect Fitted(ReadOnlyMemory<byte> logo, float left, float top)
    {
        using var data = SKData.CreateCopy(logo.Span);
        using var codec = SKCodec.Create(data);
        if (codec is null)
        {
            return SKRect.Create(left, top, LogoSide, LogoSide);
        }

        var scale = LogoSide / Math.Max(codec.Info.Width, codec.Info.Height);
        var (width, height) = (codec.Info.Width * scale, codec.Info.Height * scale);
        return SKRect.Create(left + (LogoSide - width) / 2, top + (LogoSide - height) / 2, width, height);
    }
}
