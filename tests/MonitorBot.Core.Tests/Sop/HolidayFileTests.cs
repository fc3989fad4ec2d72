using System.Text;
using MonitorBot.Core.Sop;

namespace MonitorBot.Core.Tests.Sop;

public sealed class HolidayFileTests
{
    [Theory]
    [InlineData("tanggal,nama,cuti bersama\n2027-01-01,Tahun Baru 2027 Masehi,tidak\n2027-03-11,Cuti bersama Idulfitri,ya\n")]
    [InlineData("tanggal;nama;cuti bersama\r\n11 Maret 2027;Cuti bersama Idulfitri;Ya\r\n1 Januari 2027;Tahun Baru 2027 Masehi;\r\n")]
    [InlineData("\uFEFF2027-01-01,Tahun Baru 2027 Masehi\n\n11/03/2027,Cuti bersama Idulfitri,1")]
    [InlineData("""[{"Day":"2027-01-01","Name":"Tahun Baru 2027 Masehi"},{"day":"2027-03-11","name":"Cuti bersama Idulfitri","jointLeave":true}]""")]
    public void Csv_and_json_give_days_names_and_joint_leave_in_order(string text)
    {
        var good = Assert.IsType<HolidayFile.Good>(HolidayFile.Read(Encoding.UTF8.GetBytes(text)));
        Assert.Equal([new Holiday(new DateOnly(2027, 1, 1), "Tahun Baru 2027 Masehi", false, true), new Holiday(new DateOnly(2027, 3, 11), "Cuti bersama Idulfitri", true, true)], good.Holidays);
    }

    [Theory]
    [InlineData("", "Tidak ada baris")]
    [InlineData("[{", "Berkas JSON tidak dapat dibaca")]
    [InlineData("[null]", "Baris 1: tanggal")]
    [InlineData("2027-01-01,Tahun Baru\n31 Februari 2027,Salah", "Baris 2: tanggal")]
    [InlineData("1 Januari,Tanpa tahun", "Baris 1: tanggal")]
    [InlineData("2019-01-01,Terlalu lama", "Baris 1: tahunnya")]
    [InlineData("2027-01-01,", "Baris 1: namanya kosong")]
    public void A_fault_is_told_with_its_line_and_nothing_is_taken(string text, string expected)
        => Assert.StartsWith(expected, Assert.IsType<HolidayFile.Bad>(HolidayFile.Read(Encoding.UTF8.GetBytes(text))).Faults[0]);

    [Fact]
    public void A_confirmation_missing_in_json_is_kept_missing()
        => Assert.False(Assert.IsType<HolidayFile.Good>(HolidayFile.Read("""[{"Day":"2027-01-01","Name":"Tahun Baru","Confirmed":false}]"""u8)).Holidays[0].Confirmed);
}
