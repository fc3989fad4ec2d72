using MonitorBot.Core.Agencies;
using MonitorBot.Core.Documents.Fonts;
using MonitorBot.Core.Documents.Layout;
using MonitorBot.Core.Documents.Parts;
using MonitorBot.Core.Reports.Letters;
using MonitorBot.Core.Reports.Week;
using MonitorBot.Core.Reports.Wording;

namespace MonitorBot.Core.Documents.Papers;

/// <summary>Pemberitahuan or Pengingat to an OPD: always a draft for signature.</summary>
public static class LetterPdf
{
    public static void Write(AgencyLetter letter, OfficeSettings office, DocumentFonts fonts, Stream stream)
    {
        var document = new OfficialDocument(PageFormat.Portrait, office, fonts);
        Letterhead.Write(document.Flow, office.Letterhead);
        Head(document, letter);
        document.Text($"Berdasarkan hasil monitoring website Perangkat Daerah di lingkungan Pemerintah Provinsi Kalimantan Timur pada tanggal "
            + $"{IndonesianText.Date(Checked(letter))}, bersama ini kami sampaikan hal-hal sebagai berikut:");
        document.List(Facts(letter));
        document.Text("Kategori konten yang dipantau dan tanggal konten terakhir yang terbaca:");
        document.Flow.GlueTail(1);
        Categories(letter.Row).Write(document.Flow);
        document.Flow.Gap(6);
        document.Text(Request(letter, office));
        document.Text("Demikian disampaikan, atas perhatian dan kerja sama Bapak/Ibu kami ucapkan terima kasih.");
        SignatureBlock.Write(document.Flow, [$"{office.AgencyHead.Position},"], office.AgencyHead, "");
        if (office.LetterCopies.Count > 0)
        {
            document.Section("Tembusan:");
            document.List(office.LetterCopies);
        }

        document.Save(
            new($"{Subject(letter)} - {letter.Row.Agency.Name}", office.Letterhead.Office, "Surat kepada Perangkat Daerah", letter.MadeAt),
            [$"Konsep surat untuk ditandatangani. Disusun oleh bot pada {IndonesianText.DayDateTime(letter.MadeAt)}, referensi {letter.Reference}."],
            PageFormat.Portrait,
            stream);
    }

    private static string Subject(AgencyLetter letter) => letter.Kind == LetterKind.Notice
        ? "Pemberitahuan Hasil Monitoring dan Permohonan Pemutakhiran Konten Website"
        : "Pengingat Pemutakhiran Konten Website";

    private static void Head(OfficialDocument document, AgencyLetter letter)
    {
        Paragraph.Write(document.Flow, $"{document.Office.Place}, {IndonesianText.Date(letter.Date)}", OfficialDocument.Body, Alignment.Right);
        document.Flow.Gap(6);
        document.Labels(
        [
            ("Nomor", LetterNumber.Of(document.Office.NumberFormat, letter.Serial, letter.Date)),
            ("Sifat", "Biasa"),
            ("Lampiran", "-"),
            ("Hal", Subject(letter)),
        ], 60);
        document.Flow.Gap(10);
        foreach (var line in (string[])["Kepada", $"Yth. {letter.Addressee}", "Provinsi Kalimantan Timur", "di Tempat"])
        {
            Paragraph.Write(document.Flow, line, OfficialDocument.Body, Alignment.Left);
        }

        document.Flow.Gap(10);
    }

    private static DateOnly Checked(AgencyLetter letter) => letter.Row.Scan is { } scan ? Wita.Day(scan.StartedAt) : letter.Date;

    private static IReadOnlyList<string> Facts(AgencyLetter letter)
    {
        var row = letter.Row;
        List<string> facts = [$"Alamat website: {row.Agency.Site?.Host ?? "-"}."];
        facts.Add(row.Latest is { } latest
            ? $"Konten terbaru yang terbaca bertanggal {IndonesianText.DayAndDate(latest)}, atau {NumberWords.WithDigits(row.AgeDays ?? 0)} hari sebelum pemeriksaan."
            : "Pada pemeriksaan tersebut tidak ditemukan rubrik berita, artikel, atau agenda yang memuat tanggal.");
        if (letter.Kind == LetterKind.Reminder)
        {
            facts.Add(letter.FirstLetter is { } first
                ? $"Pemberitahuan sebelumnya telah kami sampaikan pada tanggal {IndonesianText.Date(first)}."
                : "Pemberitahuan sebelumnya telah kami sampaikan.");
        }

        return facts;
    }

    private static Table Categories(SiteRow row) => new(
        [new("Kategori"), new("Tanggal terakhir", Whole: true), new("Judul"), new("Status")],
        [.. CategoryName.All.Select(c => (IReadOnlyList<Cell>)
        [
            CategoryName.Title(c),
            row.Category(c)?.Latest is { } latest ? IndonesianText.Date(latest) : "-",
            row.Category(c) is { Evidence: [var newest, ..] } ? newest.Title : "-",
            VerdictWords.Of(row.VerdictOf(c)),
        ])],
        9.5f);

    private static string Request(AgencyLetter letter, OfficeSettings office)
    {
        var deadline = IndonesianText.DayAndDate(letter.Date.AddDays(office.LetterDeadlineDays));
        var contact = $" Untuk koordinasi dan pendampingan teknis dapat menghubungi {(office.Contact.Length > 0 ? office.Contact : office.Division)}.";
        return $"Sehubungan dengan hal tersebut, kami mohon kesediaan Bapak/Ibu untuk memutakhirkan konten website dimaksud paling lambat hari {deadline}, "
            + "agar masyarakat lebih mudah mengakses informasi terbaru." + contact;
    }
}
