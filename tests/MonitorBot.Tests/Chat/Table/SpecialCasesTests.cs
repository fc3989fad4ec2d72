using MonitorBot.Chat.Wording;
using MonitorBot.Core.Sop;
using static MonitorBot.Tests.Simulator.Training;

namespace MonitorBot.Tests.Chat.Table;

/// <summary>Races, double taps and the cases that the table leaves to a sentence, over HTTP.</summary>
public sealed class SpecialCasesTests(RunningBot running) : IClassFixture<RunningBot>
{
    [Fact]
    public async Task Two_heads_who_press_at_once_decide_once()
    {
        await ActingAsync(Viewer);
        for (var round = 0; round < 5; round++)
        {
            var week = await running.WeekAsync(CycleState.Reported);
            var said = await Task.WhenAll(running.PressAsync(Kabid, $"v1:dispose:{week.Id}:1:a"), running.PressAsync(Viewer, $"v1:return:{week.Id}:1:1"));
            var decisions = (await running.AuditAsync(week.Id)).Where(line => line.Action is "setujui" or "kembalikan").ToList();
            var decision = Assert.Single(decisions);
            Assert.Single(said, text => text.StartsWith("Sudah d", StringComparison.Ordinal));
            var now = await running.NowAsync(week.Id);
            Assert.Equal(decision.Action == "setujui", now.Disposition is not null);
            Assert.Equal(decision.Action == "kembalikan", now.LastReport!.Returned is not null);
        }
    }

    [Fact]
    public async Task A_double_tap_does_a_thing_once_and_says_so()
    {
        var open = await running.WeekAsync(CycleState.Open);
        var assigned = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => running.PressAsync(Kabid, $"v1:assign:{open.Id}:{open.Version}")));
        Assert.Single(assigned, "Tugas terkirim.");
        Assert.Equal(2, assigned.Count(text => text.StartsWith("Tugas sudah terkirim, pukul ", StringComparison.Ordinal)));
        Assert.Single(await running.AuditAsync(open.Id), line => line.Action == "tugaskan");

        var week = await running.WeekAsync(CycleState.Assigned);
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => running.PressAsync(Siti, $"v1:submit:{week.Id}:0:now")));
        Assert.Single((await running.NowAsync(week.Id)).Reports);
    }

    [Fact]
    public async Task A_press_for_an_older_version_decides_nothing()
    {
        var week = await running.WeekAsync(CycleState.Returned);
        await running.PressAsync(Siti, $"v1:submit:{week.Id}:1:now");
        Assert.Equal(2, (await running.NowAsync(week.Id)).LastReport!.Version);
        Assert.Equal(CommonWords.CardRenewed, await running.PressAsync(Kabid, $"v1:dispose:{week.Id}:1:a"));
        Assert.Equal(CycleState.Reported, (await running.NowAsync(week.Id)).State);
        await running.PressAsync(Kabid, $"v1:dispose:{week.Id}:2:s");
        Assert.Equal(DispositionKind.WriteToAgencies, (await running.NowAsync(week.Id)).Disposition!.Kind);
    }

    [Fact]
    public async Task Who_alone_could_approve_cannot_report_and_nobody_approves_their_own()
    {
        await ActingAsync(null);
        await RolesAsync(Kabid, Role.Head, Role.Team);
        try
        {
            var week = await running.WeekAsync(CycleState.Assigned);
            Assert.StartsWith("Tidak dapat melapor: Bapak/Ibu satu-satunya yang dapat menyetujui", await running.SayAsync(Kabid, "/lapor"));
            Assert.Equal(CycleState.Assigned, (await running.NowAsync(week.Id)).State);

            await ActingAsync(Viewer);
            await running.SayAsync(Kabid, "/lapor");
            await running.PressAsync(Kabid, $"v1:submit:{week.Id}:0:now");
            Assert.Equal(Kabid, (await running.NowAsync(week.Id)).LastReport!.By.Id);
            Assert.StartsWith("Laporan ini Bapak/Ibu sendiri yang menyampaikan", await running.PressAsync(Kabid, $"v1:dispose:{week.Id}:1:a"));
            await running.PressAsync(Viewer, $"v1:dispose:{week.Id}:1:a");
            var decided = (await running.NowAsync(week.Id)).Disposition!.By;
            Assert.Equal((Viewer, true), (decided.Id, decided.ActingHead));
        }
        finally
        {
            await RolesAsync(Kabid, Role.Head);
        }
    }

    [Fact]
    public async Task A_member_who_was_not_ticked_is_asked_and_may_report()
    {
        var week = await running.WeekAsync(CycleState.Assigned);
        Assert.Contains("Nama Bapak/Ibu tidak ada dalam perintah tugas pekan ini. Tetap melapor?", await running.SayAsync(Budi, "/lapor"));
        await running.People.TapAsync(Budi, Budi, "laporkan");
        await RunningBot.UntilAsync(async () => (await running.NowAsync(week.Id)).State == CycleState.Reported);
        Assert.Equal(Budi, (await running.NowAsync(week.Id)).LastReport!.By.Id);
    }

    [Fact]
    public async Task Where_several_weeks_are_open_a_command_asks_which()
    {
        var older = await running.WeekAsync(CycleState.Returned);
        var newer = await running.WeekAsync(CycleState.Assigned, keep: true);
        Assert.Equal(WeekWords.WhichOne, await running.SayAsync(Siti, "/lapor yang lama dahulu"));
        var choice = (await running.People.ChatAsync(Siti, Siti))[^1];
        Assert.Equal([WeekWords.Label(newer.Id), WeekWords.Label(older.Id)], choice.Buttons.Select(row => row[0]));
        await running.People.TapAsync(Siti, Siti, WeekWords.Label(older.Id));
        await running.People.AdvanceAsync(TimeSpan.FromSeconds(10));
        var asked = await running.People.WaitForAsync(Siti, Siti, message => message.Id > choice.Id && (message.HasButton("laporkan") || message.Text.Contains("versi 2")), "the report's question");
        if (asked.HasButton("laporkan")) await running.People.TapAsync(Siti, Siti, "laporkan", asked.Id);
        await RunningBot.UntilAsync(async () => (await running.NowAsync(older.Id)).State == CycleState.Reported);
        Assert.Equal("yang lama dahulu", (await running.NowAsync(older.Id)).LastReport!.Note);
        Assert.Equal(CycleState.Assigned, (await running.NowAsync(newer.Id)).State);
    }

    [Fact]
    public async Task The_head_opens_an_incidental_week_once_and_cancels_it_with_a_reason()
    {
        await running.WeekAsync(CycleState.Archived);
        Assert.Contains("monitoring insidental", await running.SayAsync(Kabid, "/tugaskan insidental"));
        await running.People.TapAsync(Kabid, Kabid, "Buka monitoring insidental");
        await RunningBot.UntilAsync(async () => (await running.Bot.Store.ReadAsync(session => session.Cycles.Unfinished())).Count == 1);
        var week = (await running.Bot.Store.ReadAsync(session => session.Cycles.Unfinished()))[0];
        Assert.EndsWith("yang belum selesai.", await running.PressAsync(Kabid, "v1:incidental:2026-11-23"));
        Assert.Equal("Monitoring insidental hanya dapat dibuka oleh Kabid atau Plh.", await running.PressAsync(Siti, "v1:incidental:2026-11-23"));

        var shown = (await running.People.ChatAsync(Kabid, Kabid))[^1].Id;
        await running.PressAsync(Kabid, $"v1:cancel:{week.Id}");
        await running.People.WaitForTextAsync(Kabid, Kabid, "ketik alasannya", shown);
        Assert.Equal(CommonWords.Cancelled, await running.SayAsync(Kabid, "/batal"));
        Assert.Equal(CycleState.Open, (await running.NowAsync(week.Id)).State);
        await running.PressAsync(Kabid, $"v1:cancel:{week.Id}");
        Assert.Contains("dibatalkan", await running.SayAsync(Kabid, "Jaringan kantor padam."));
        await running.People.AdvanceAsync(TimeSpan.FromMinutes(2));
        await running.People.WaitForTextAsync(Siti, Group, "Alasan: Jaringan kantor padam.");
        Assert.Equal("Jaringan kantor padam.", (await running.NowAsync(week.Id)).Cancellation!.Reason);
    }

    [Theory]
    [InlineData("/tugasakn", "Maksud Bapak/Ibu /tugaskan?")]
    [InlineData("/Status", "Status:")]
    [InlineData("/bantaun", "Maksud Bapak/Ibu /bantuan?")]
    [InlineData("/ok", "Kirim /bantuan untuk melihat")]
    [InlineData("selamat pagi", "Kirim perintah, misalnya /status")]
    public async Task A_slip_of_the_thumb_is_met_with_what_was_meant(string typed, string expected)
    {
        await running.WeekAsync(CycleState.Assigned);
        Assert.Contains(expected, await running.SayAsync(Kabid, typed));
    }

    private Task ActingAsync(long? who) => running.Bot.Store.WriteAsync(session =>
    {
        foreach (var person in session.People.All()) session.People.Put(person with { ActingHeadUntil = person.Id == who ? new DateOnly(2026, 11, 30) : null });
    });

    private Task RolesAsync(long who, params IReadOnlyList<Role> roles) => running.Bot.Store.WriteAsync(session => session.People.Put(session.People.Find(who)! with { Roles = roles }));
}
