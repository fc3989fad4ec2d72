using MonitorBot.Core.Sop;
using MonitorBot.Triggers;
using static MonitorBot.Tests.Simulator.Training;

namespace MonitorBot.Tests.Chat;

/// <summary>Reminders by a moved clock: at most two a step and working day, in working hours, none on holidays; and what happens to a week that nobody assigned.</summary>
public sealed class RemindersTests
{
    private static readonly DateTimeOffset Monday = BotTraining.Monday;

    [Fact]
    public async Task People_are_reminded_in_working_hours_and_never_more_than_twice_a_step_and_day()
    {
        await using var bot = await BotTraining.StartAsync(Monday.AddHours(-1), Small());
        await bot.Store.WriteAsync(session => Holidays.Put(session, 2026, [new Holiday(new DateOnly(2026, 11, 24), "Hari percobaan")]));
        await bot.MoveToAsync(Monday);
        await bot.People.WaitForTextAsync(Kabid, Kabid, "Langkah 1 dari 4");
        await RemindedAsync(bot, Kabid, Monday.AddHours(2), 1);
        await RemindedAsync(bot, Kabid, Monday.AddHours(5.5), 2);
        // After that: out of hours, a holiday, before the hour.
        foreach (var quiet in (double[])[7.9, 9, 26, 29.5, 48]) await bot.MoveToAsync(Monday.AddHours(quiet));
        await bot.AskAsync(Kabid, "/plh Siti 25 November 2026", "menjadi Plh.");
        await RemindedAsync(bot, Kabid, Monday.AddHours(50), 3);
        await RemindedAsync(bot, Siti, null, 1);

        var assign = await bot.People.WaitForAsync(Kabid, Kabid, message => message.Text.StartsWith("🔔", StringComparison.Ordinal) && message.HasButton("Tugaskan tim"), "a reminder with the step's button");
        await bot.People.TapAsync(Kabid, Kabid, "Tugaskan tim", assign.Id);
        await bot.People.WaitForTextAsync(Budi, Budi, "Perintah tugas");
        await RemindedAsync(bot, Budi, Monday.AddHours(50).AddMinutes(100), 1);
        await RemindedAsync(bot, Budi, Monday.AddHours(50).AddMinutes(121), 2);
        await bot.MoveToAsync(Monday.AddHours(53));
        await bot.People.SayAsync(Budi, Budi, "/lapor");
        await bot.People.WaitForAsync(Budi, Budi, message => message.HasButton("laporkan") || message.Text.Contains("sudah disampaikan"), "the report");
        if ((await bot.People.ChatAsync(Budi, Budi)).Any(message => message.HasButton("laporkan"))) await bot.People.TapAsync(Budi, Budi, "laporkan");
        await bot.People.WaitForTextAsync(Kabid, Kabid, "menunggu keputusan, versi 1");
        // The third became the answer "Tugas terkirim" when its button was pressed.
        await RemindedAsync(bot, Kabid, Monday.AddHours(54).AddMinutes(5), 3);
        var decide = (await RemindersAsync(bot, Kabid))[^1];
        Assert.Equal(["Setujui", "Kembalikan", "Rincian"], decide.Buttons.SelectMany(row => row));
        await bot.People.TapAsync(Kabid, Kabid, "Setujui", decide.Id);
        await bot.People.WaitForAsync(Kabid, Kabid, message => message.HasButton("Arsipkan"), "the dispositions");
        await bot.People.TapAsync(Kabid, Kabid, "Arsipkan");
        await bot.MoveToAsync(Monday.AddHours(54).AddMinutes(20));
        await bot.People.WaitForTextAsync(Siti, Group, "Sidik arsip");
        // Done: neither in the afternoon nor on the next working day does anybody hear of it again.
        await bot.MoveToAsync(Monday.AddHours(56));
        await bot.MoveToAsync(Monday.AddHours(74));
        await bot.AskAsync(Kabid, "/status", "selesai dan diarsipkan");
        Assert.Equal((2, 2), ((await RemindersAsync(bot, Kabid)).Count, (await RemindersAsync(bot, Budi)).Count));
    }

    [Fact]
    public async Task A_week_that_nobody_assigned_lapses_and_is_archived_with_its_readings()
    {
        await using var bot = await BotTraining.StartAsync(Monday, Small());
        await bot.People.WaitForTextAsync(Siti, Group, "Hasil pemeriksaan");
        await bot.MoveToAsync(Monday.AddDays(7));
        await bot.People.WaitForAsync(Siti, Group, message => message.Pinned && message.Text.Contains("30 November 2026"), "the next week's card");
        var week = new CycleId(new DateOnly(2026, 11, 23), 1);
        await Table.RunningBot.UntilAsync(async () => (await bot.Store.ReadAsync(session => session.Archive.OfSubject(week.ToString()))).Count == 1);
        Assert.Equal(CycleState.Lapsed, (await bot.Store.ReadAsync(session => session.Cycles.Find(week)))!.State);
        await bot.MoveToAsync(Monday.AddDays(7).AddMinutes(5));
        await bot.People.WaitForTextAsync(Siti, Group, "Ditutup: tidak ditugaskan");
        await bot.AskAsync(Viewer, "/arsip", "Arsip monitoring");
        await bot.People.TapAsync(Viewer, Viewer, "23 Nov 2026: tidak ditugaskan");
        await bot.People.WaitForAsync(Viewer, Viewer, message => message.Document?.Name == "Hasil Pemeriksaan 2026-W48-1.pdf", "the document of the readings");
    }

    /// <summary>One website, so that rounds are short.</summary>
    private static Dictionary<string, string?> Small()
    {
        var register = Path.GetTempFileName();
        File.WriteAllText(register, "kode,nama,singkatan,jenis,domain,status,alamat_awal\r\ndiskominfo,Dinas Komunikasi dan Informatika,Diskominfo,dinas,diskominfo.kaltimprov.go.id,aktif,http://diskominfo.kaltimprov.go.id/\r\n");
        return new() { ["RegisterFile"] = register, ["Schedule:MaxScanAgeHours"] = "168" };
    }

    private static async Task RemindedAsync(BotTraining bot, long who, DateTimeOffset? at, int times)
    {
        if (at is { } moment) await bot.MoveToAsync(moment);
        await bot.People.WaitForAsync(who, who, message => message.Text.StartsWith("🔔", StringComparison.Ordinal) && RemindersAsync(bot, who).Result.Count >= times, $"reminder {times}");
        Assert.Equal(times, (await RemindersAsync(bot, who)).Count);
    }

    private static async Task<IReadOnlyList<MonitorBot.Tests.Simulator.SeenMessage>> RemindersAsync(BotTraining bot, long who)
        => [.. (await bot.People.ChatAsync(who, who)).Where(message => message.Text.StartsWith("🔔", StringComparison.Ordinal))];
}
