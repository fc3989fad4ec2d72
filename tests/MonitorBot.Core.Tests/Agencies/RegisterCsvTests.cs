using System.Text.Json;
using MonitorBot.Core.Agencies;

namespace MonitorBot.Core.Tests.Agencies;

public sealed class RegisterCsvTests
{
    private const string Header = "kode,nama,singkatan,jenis,domain,status,alias,alamat_awal,domain_lain,rubrik,abaikan_robots\r\n";

    private static IReadOnlyList<Agency> Agencies(string csv)
    {
        var read = RegisterCsv.Read(csv);
        Assert.Empty(read.Errors);
        return read.Agencies;
    }

    [Fact]
    public void The_provinces_list_becomes_a_register()
    {
        var list = ProvinceList.Load().ToDictionary(agency => agency.Code);
        Assert.Equal(51, list.Count);
        Assert.Equal((AgencyStatus.Active, "dprd.kaltimprov.go.id"), (list["setwan"].Status, list["setwan"].Site?.Host));
        Assert.Equal((AgencyStatus.Candidate, "dinkes.kaltimprov.go.id"), (list["dinkes"].Status, list["dinkes"].Site?.Host));
        Assert.Equal((AgencyStatus.Active, null), (list["biro-pod"].Status, list["biro-pod"].Site?.Host));
        Assert.False(list["portal"].Ranked);
        Assert.Equal("Seputar Kaltim (portal berita Diskominfo, bukan OPD)", list["seputarkaltim"].Name);
        Assert.Equal(AgencyKind.Inspectorate, list["inspektorat"].Kind);
    }

    [Fact]
    public void Writing_and_reading_again_changes_nothing()
    {
        var full = Agencies(Header + "x,\"Nama, dengan \"\"kutip\"\"\nbaris\",=X,dinas,x.go.id,nonaktif,satu|dua,https://x.go.id/beranda,www.x.go.id,/a=berita|/b=abaikan,ya\r\n");
        IReadOnlyList<Agency> all = [.. ProvinceList.Load(), .. full];
        Assert.Equal(JsonSerializer.Serialize(all), JsonSerializer.Serialize(Agencies(RegisterCsv.Write(all))));
    }

    [Fact]
    public void A_cell_that_a_spreadsheet_would_run_is_written_as_text()
        => Assert.Contains("'=HYPERLINK", Csv.Line(["=HYPERLINK(\"http://x\")"]));

    [Theory]
    [InlineData("\uFEFFkode;nama;singkatan;jenis;domain\nx;X;X;dinas;https://X.go.id/;\n")]
    [InlineData("domain,jenis,singkatan,nama,kode\r\n X.GO.ID. ,Dinas,X,X,X\r\n\r\n")]
    public void Spreadsheets_habits_are_understood(string csv)
    {
        var agency = Assert.Single(Agencies(csv));
        Assert.Equal(("x", "x.go.id", AgencyKind.Department), (agency.Code, agency.Site?.Host, agency.Kind));
    }

    [Theory]
    [InlineData("", "kosong")]
    [InlineData("kode,nama\n", "Kolom tidak ada: singkatan, jenis, domain")]
    public void A_file_that_is_none_says_why(string csv, string why) => Assert.Contains(why, Assert.Single(RegisterCsv.Read(csv).Errors));

    [Theory]
    [InlineData("Tidak Sah,X,X,dinas,", "kode")]
    [InlineData("x,,X,dinas,", "nama")]
    [InlineData("x,X,X,kementerian,", "jenis")]
    [InlineData("x,X,X,dinas,bukan domain", "domain")]
    [InlineData("x,X,X,dinas,user@x.go.id", "domain")]
    [InlineData("x,X,X,dinas,x.go.id,mungkin", "status")]
    [InlineData("x,X,X,dinas,x.go.id,,,ftp://x", "alamat_awal")]
    [InlineData("x,X,X,dinas,x.go.id,,,,,berita", "rubrik")]
    [InlineData("ok,X,X,dinas,", "sudah dipakai")]
    [InlineData("x,X,X,dinas,ok.go.id", "sudah dipakai")]
    public void A_wrong_line_is_named_and_the_others_are_read(string line, string why)
    {
        var read = RegisterCsv.Read($"{Header}ok,OK,OK,dinas,ok.go.id\r\n{line}\r\nok2,OK,OK,dinas,\r\n");
        Assert.Equal(["ok", "ok2"], read.Agencies.Select(agency => agency.Code));
        var error = Assert.Single(read.Errors);
        Assert.StartsWith("Baris 3: ", error);
        Assert.Contains(why, error);
    }

    [Fact]
    public void The_preview_tells_what_an_import_changes()
    {
        var current = Agencies(Header + "a,A,A,dinas,a.go.id\r\nb,B,B,dinas,b.go.id\r\nc,C,C,dinas,\r\n");
        var diff = RegisterCsv.Diff(current, Agencies(Header + "a,A,A,dinas,a2.go.id,calon\r\nb,B,B,dinas,b.go.id\r\nd,D,D,dinas,\r\n"));
        Assert.Equal(["d"], diff.Added.Select(agency => agency.Code));
        Assert.Equal(["domain: a.go.id -> a2.go.id", "status: aktif -> calon"], Assert.Single(diff.Changed).Fields);
        Assert.Equal(["c"], diff.Missing.Select(agency => agency.Code));
        Assert.Equal(1, diff.Unchanged);
        Assert.True(RegisterCsv.Diff(current, current).IsEmpty);
    }

    [Theory]
    [InlineData("dinkes", "dinkes")]
    [InlineData(" DINKES ", "dinkes")]
    [InlineData("dinas kesehatan", "dinkes")]
    [InlineData("dprd.kaltimprov.go.id", "setwan")]
    [InlineData("kesejahteraan", "biro-kesra")]
    [InlineData("tidak ada yang begini", null)]
    [InlineData("  ", null)]
    public void People_find_an_agency_by_what_they_call_it(string text, string? code)
        => Assert.Equal(code, AgencySearch.Search(ProvinceList.Load(), text).Select(agency => agency.Code).SingleOrDefault());

    [Fact]
    public void An_ambiguous_word_gives_all_that_may_be_meant()
        => Assert.True(AgencySearch.Search(ProvinceList.Load(), "biro").Count >= 9);
}
