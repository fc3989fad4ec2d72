using System.Text;
using static MonitorBot.Tests.Simulator.Training;

namespace MonitorBot.Tests.Chat;

/// <summary>What the Admin looks after: schedule, holidays, backups.</summary>
public sealed class AdminTests
{
    [Fact]
    public async Task The_admin_reads_the_schedule_uploads_holidays_and_makes_a_backup()
    {
        await using var bot = await BotTraining.StartAsync();
        var schedule = await bot.AskAsync(Admin, "/jadwal", "Jadwal pemeriksaan");
        Assert.Contains("Senin, 23 November 2026 pukul 08.00 WITA", schedule.Text);
        Assert.Contains("Jumat: 07.30-16.30", schedule.Text);
        await bot.AskAsync(Kabid, "/libur", "hanya untuk Admin");

        Assert.Contains("perlu dikonfirmasi", (await bot.AskAsync(Admin, "/libur", "Hari libur 2026")).Text);
        await bot.People.TapAsync(Admin, Admin, "Unggah daftar");
        await bot.People.WaitForTextAsync(Admin, Admin, "Kirim berkas");
        await bot.People.SendFileAsync(Admin, Admin, "libur.csv", Encoding.UTF8.GetBytes("tanggal,nama\n32 Januari 2027,Salah\n"));
        await bot.People.WaitForTextAsync(Admin, Admin, "Daftar tidak disimpan");
        await bot.AskAsync(Admin, "/libur 2027", "Hari libur 2027");
        await bot.People.TapAsync(Admin, Admin, "Unggah daftar");
        await bot.People.WaitForTextAsync(Admin, Admin, "Kirim berkas");
        await bot.People.SendFileAsync(Admin, Admin, "libur.csv", Encoding.UTF8.GetBytes("tanggal,nama,cuti bersama\n2027-01-01,Tahun Baru 2027 Masehi,tidak\n"));
        await bot.People.WaitForTextAsync(Admin, Admin, "Pratinjau");
        await bot.People.TapAsync(Admin, Admin, "Simpan");
        await bot.People.WaitForTextAsync(Admin, Admin, "disimpan: 1 hari");
        Assert.Contains("Semua sudah dikonfirmasi", (await bot.AskAsync(Admin, "/libur 2027", "Hari libur 2027\n• Jumat, 1 Januari 2027")).Text);

        await bot.People.SayAsync(Admin, Admin, "/cadangan");
        var made = await bot.People.WaitForTextAsync(Admin, Admin, "Cadangan selesai");
        Assert.Contains("Generasi tersimpan:", made.Text);
        Assert.NotEmpty(Directory.GetDirectories(Path.Combine(bot.Folder, "data", "backup"), "cadangan-*"));
        Assert.Empty(await bot.People.ViolationsAsync());
    }
}
