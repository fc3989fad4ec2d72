using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using MonitorBot.Core.Documents.Samples;

namespace MonitorBot.Core.Tests.Documents;

public sealed class SamplePapersTests
{
    private static readonly IReadOnlyList<(string Name, Action<Stream> Write)> Papers = SamplePapers.All(SampleWeek.Office, Made.Fonts);

    public static TheoryData<string> Names() => new(Papers.Select(p => p.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_sample_is_written_the_same_twice_and_can_be_read(string name)
    {
        var write = Papers.Single(p => p.Name == name).Write;
        var first = Made.Keep("contoh-" + name, write);
        Assert.Equal(first, Made.Keep("contoh-" + name, write));
        Assert.True(first.Length > 1_000);
        if (name.EndsWith(".xlsx", StringComparison.Ordinal))
        {
            using var document = SpreadsheetDocument.Open(new MemoryStream(first), isEditable: false);
            Assert.Empty(new OpenXmlValidator().Validate(document).Select(e => e.Description));
        }
    }

    [Fact]
    public void Monthly_recap_names_the_period_and_every_ranked_agency()
    {
        var text = string.Join(' ', Made.Pages(Write("rekap-bulan.pdf")));
        Assert.Contains("NOVEMBER 2026", text);
        Assert.Contains("4 (empat) kali", text);
        Assert.Contains("Peringkat Perangkat Daerah", text);
        Assert.Equal(56, SamplePapers.Recap(11).Ranking.Count);
    }

    [Fact]
    public void A_letter_gives_facts_request_and_deadline_and_never_warns()
    {
        var text = string.Join(' ', Made.Pages(Write("surat-pemberitahuan.pdf")));
        Assert.Contains("Permohonan Pemutakhiran Konten Website", text);
        Assert.Contains("opd016.kaltim.example", text);
        Assert.Contains("260 (dua ratus enam puluh) hari", text);
        Assert.Contains("paling lambat hari Selasa, 1 Desember 2026", text);
        Assert.DoesNotContain("teguran", text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_reminder_refers_to_the_first_letter() =>
        Assert.Contains("24 November 2026", string.Join(' ', Made.Pages(Write("surat-pengingat.pdf"))));

    [Fact]
    public void The_restricted_annex_defangs_what_it_quotes_and_links_nowhere()
    {
        var pdf = Write("lampiran-terbatas.pdf");
        var text = string.Join(' ', Made.Pages(pdf));
        Assert.Contains("TERBATAS", text);
        Assert.Contains("hxxps://", text);
        Assert.Equal(0, Made.Links(pdf));
    }

    [Fact]
    public void The_archive_list_shows_each_whole_hash()
    {
        var text = Made.Raw(Write("daftar-arsip.pdf"));
        Assert.All(SamplePapers.Archive(30).Lines, line => Assert.Contains(line.Hash, text));
    }

    private static byte[] Write(string name) => Made.Keep("contoh-" + name, Papers.Single(p => p.Name == name).Write);
}
