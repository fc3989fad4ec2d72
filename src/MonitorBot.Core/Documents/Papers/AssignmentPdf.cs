using MonitorBot.Core.Documents.Fonts;
using MonitorBot.Core.Documents.Layout;
using MonitorBot.Core.Documents.Parts;
using MonitorBot.Core.Reports.Letters;
using MonitorBot.Core.Reports.Wording;

namespace MonitorBot.Core.Documents.Papers;

/// <summary>Perintah Tugas: one page for the team of one week.</summary>
public static class AssignmentPdf
{
    public static void Write(AssignmentOrder order, OfficeSettings office, DocumentFonts fonts, Stream stream)
    {
        var document = new OfficialDocument(PageFormat.Portrait, office, fonts);
        Letterhead.Write(document.Flow, office.Letterhead);
        document.Title(office.AssignmentTitle.ToUpperInvariant(), 13);
        document.Title("Nomor: " + LetterNumber.Of(office.NumberFormat, order.Serial, order.Monday), OfficialDocument.BodySize);
        document.Flow.Gap(8);
        Body(document, order);
        Signature(document, order);
        Copies(document, office.AssignmentCopies);
        var title = $"{office.AssignmentTitle} {order.Reference}";
        document.Save(
            new(title, office.Letterhead.Office, "Monitoring website Perangkat Daerah", order.AssignedAt),
            [$"Referensi {order.Reference}. Dibuat oleh bot pada {IndonesianText.DayDateTime(order.AssignedAt)}; bukan tanda tangan elektronik tersertifikasi."],
            PageFormat.Portrait,
            stream);
    }

    private static void Body(OfficialDocument document, AssignmentOrder order)
    {
        document.Section("Dasar:");
        document.List(document.Office.LegalBasis);
        document.Flow.Gap(4);
        document.Title("MEMERINTAHKAN", 11);
        document.Section("Kepada:");
        People(document, order);
        document.Section("Untuk:");
        document.List(
        [
            "Melaksanakan monitoring pembaruan konten (berita, artikel, agenda) website Perangkat Daerah di lingkungan Pemerintah "
                + $"Provinsi Kalimantan Timur pada hari {IndonesianText.DayAndDate(order.Monday)};",
            "Menyusun laporan rekapitulasi hasil monitoring;",
            $"Melaporkan hasilnya kepada {document.Office.Head.Position}.",
        ]);
        if (order.Note.Length > 0)
        {
            document.Text($"Catatan: {order.Note}");
        }

        document.Text("Demikian untuk dilaksanakan dengan penuh tanggung jawab.");
    }

    private static void People(OfficialDocument document, AssignmentOrder order)
    {
        List<Column> columns = [new("No.", Alignment.Centre), new("Nama"), new("Pangkat/Gol."), new("NIP", Whole: true), new("Jabatan")];
        var rows = order.Members
            .Select((m, i) => (IReadOnlyList<Cell>)[$"{i + 1}", m.FullName, m.Rank ?? "", m.Nip ?? "", m.Position ?? ""])
            .ToList();
        new Table(columns, rows, 9.5f).Write(document.Flow);
    }

    private static void Signature(OfficialDocument document, AssignmentOrder order)
    {
        var signer = order.AssignedBy ?? document.Office.Head;
        string[] lines =
        [
            $"Ditetapkan di {document.Office.Place}",
            $"pada tanggal {IndonesianText.Date(Wita.Day(order.AssignedAt))}",
            $"{signer.Position ?? document.Office.Head.Position},",
        ];
        SignatureBlock.Write(document.Flow, lines, signer, order.VerificationCode, order.VerificationLink);
    }

    private static void Copies(OfficialDocument document, IReadOnlyList<string> copies)
    {
        if (copies.Count > 0)
        {
            document.Section("Tembusan:");
            document.List(copies);
        }
    }
}
