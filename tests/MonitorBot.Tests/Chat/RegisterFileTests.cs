using System.Text;
using MonitorBot.Core.Agencies;
using static MonitorBot.Tests.Simulator.Training;

namespace MonitorBot.Tests.Chat;

/// <summary>The register goes out as CSV, comes back changed, and candidates are confirmed together.</summary>
public sealed class RegisterFileTests
{
    [Fact]
    public async Task The_list_goes_out_comes_back_and_shows_what_changes_before_it_does()
    {
        await using var bot = await BotTraining.StartAsync(BotTraining.SundayEvening);
        await bot.AskAsync(Admin, "/opd", "Daftar OPD");
        await bot.People.TapAsync(Admin, Admin, "Unduh CSV");
        var sent = await bot.People.WaitForAsync(Admin, Admin, message => message.Document?.Name == "daftar-opd.csv");
        var csv = await bot.People.DownloadAsync(sent.Document!.Url);
        var before = await RegisterAsync(bot);

        Assert.Contains("Tidak ada yang perlu disimpan", await UploadAsync(bot, csv));
        Assert.Equal(RegisterCsv.Write(before), RegisterCsv.Write(await RegisterAsync(bot)));

        var changed = Encoding.UTF8.GetString(csv)
            .Replace("Dinas Kehutanan", "Dinas Kehutanan dan Lingkungan", StringComparison.Ordinal)
            .Replace("bapenda.kaltimprov.go.id,aktif", "bapenda.kaltimprov.go.id,nonaktif", StringComparison.Ordinal)
            + "dpora,Dinas Pemuda dan Olahraga,Dispora,dinas,dispora.kaltimprov.go.id,calon,,http://dispora.kaltimprov.go.id/\r\n"
            + "palsu,Tiruan,Tiruan,dinas,dinkes.kaltimprov.go.id,aktif\r\n"
            + "salah,,Salah,dinas,,\r\n";
        var lines = changed.Split("\r\n").Length;
        var preview = await UploadAsync(bot, Encoding.UTF8.GetBytes(changed));
        Assert.Contains("Baru (1)", preview);
        Assert.Contains("Dinonaktifkan (1)", preview);
        Assert.Contains("Berubah (1)", preview);
        Assert.Contains($"Baris {lines - 2}: domain dinkes", preview.Replace("\u2060", ""));
        Assert.Contains($"Baris {lines - 1}: nama dan singkatan harus diisi", preview);
        Assert.Equal(RegisterCsv.Write(before), RegisterCsv.Write(await RegisterAsync(bot)));

        await bot.People.TapAsync(Admin, Admin, "Simpan");
        await bot.People.WaitForTextAsync(Admin, Admin, "1 baru, 1 berubah, 1 dinonaktifkan. 2 baris tidak dipakai");
        var after = await RegisterAsync(bot);
        Assert.Equal(before.Count + 1, after.Count);
        Assert.Equal(AgencyStatus.Inactive, after.Single(agency => agency.Code == "bapenda").Status);
        Assert.Equal("Dinas Kehutanan dan Lingkungan", after.Single(agency => agency.Code == "dishut").Name);
        Assert.Contains("Diskominfo", after.Single(agency => agency.Code == "diskominfo").Acronym);
        Assert.Contains(await bot.Store.ReadAsync(session => session.Audit.Recent(20)), line => line.Action == "ubah OPD (CSV)" && line.Subject == "dishut");

        Assert.Contains("bukan CSV", await UploadAsync(bot, "PK\u0003\u0004workbook"u8.ToArray()));
        Assert.Empty(await bot.People.ViolationsAsync());
    }

    [Fact]
    public async Task Candidates_are_read_together_and_confirmed_with_one_tap_or_one_by_one()
    {
        await using var bot = await BotTraining.StartAsync(BotTraining.SundayEvening);
        await bot.AskAsync(Admin, "/opd", "Daftar OPD");
        await bot.Store.WriteAsync(session =>
        {
            foreach (var agency in session.Register.All().Where(agency => agency.Code is "dinkes" or "dishut" or "diskominfo")) session.Register.Put(agency with { Status = AgencyStatus.Candidate });
            session.Register.Put(new Agency { Code = "hilang", Name = "Dinas Hilang", Acronym = "Hilang", Kind = AgencyKind.Department, Status = AgencyStatus.Candidate, Site = new Site { Host = "hilang.invalid", StartUrl = new Uri("http://hilang.invalid/") } });
        });
        await bot.AskAsync(Admin, "/opd", "Daftar OPD");
        await bot.People.TapAsync(Admin, Admin, "Calon");
        await bot.People.WaitForAsync(Admin, Admin, message => message.HasButton("Periksa semua calon"));
        await bot.People.TapAsync(Admin, Admin, "Periksa semua calon");
        var result = await bot.People.WaitForTextAsync(Admin, Admin, "Calon website: 4 diperiksa");
        Assert.Contains("Belum dapat dipastikan (1)", result.Text);
        Assert.Contains("Hilang", result.Text);
        await bot.People.TapAsync(Admin, Admin, "Pastikan Dinkes");
        await bot.People.WaitForToastAsync(Admin, "1 website dipastikan");
        Assert.Equal(AgencyStatus.Active, (await RegisterAsync(bot)).Single(agency => agency.Code == "dinkes").Status);
        await bot.People.WaitForAsync(Admin, Admin, message => message.HasButton("Pastikan semua yang dapat dibuka (2)"));
        await bot.People.TapAsync(Admin, Admin, "Pastikan semua");
        await bot.People.WaitForToastAsync(Admin, "2 website dipastikan");
        Assert.Equal("hilang", Assert.Single(await RegisterAsync(bot), agency => agency.Status == AgencyStatus.Candidate).Code);
        var edits = (await bot.People.CallsAsync()).Where(call => call.Method == "editMessageText" && ((string?)call.Parameters["text"])?.Contains("Memeriksa calon") == true).Select(call => call.Date).ToList();
        Assert.All(edits.Zip(edits.Skip(1)), pair => Assert.True(pair.Second - pair.First >= TimeSpan.FromSeconds(2.5)));
    }

    private static Task<IReadOnlyList<Agency>> RegisterAsync(BotTraining bot) => bot.Store.ReadAsync(session => session.Register.All());

    private static async Task<string> UploadAsync(BotTraining bot, byte[] content)
    {
        await bot.People.AdvanceAsync(TimeSpan.FromSeconds(10));
        var list = await bot.AskAsync(Admin, "/opd", "Daftar OPD");
        await bot.People.TapAsync(Admin, Admin, "Unggah CSV");
        var asked = await bot.People.WaitForTextAsync(Admin, Admin, "Kolom wajib", list.Id);
        await bot.People.SendFileAsync(Admin, Admin, "daftar-opd.csv", content);
        return (await bot.People.WaitForAsync(Admin, Admin, message => message.Id > asked.Id && (message.Text.Contains("Pratinjau") || message.Text.Contains("bukan CSV")), "the preview")).Text;
    }
}
