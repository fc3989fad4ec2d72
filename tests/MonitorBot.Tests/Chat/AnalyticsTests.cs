using System.Text;
using static MonitorBot.Tests.Simulator.Training;

namespace MonitorBot.Tests.Chat;

/// <summary>History, ranking, recap, letters and verification after one round, as people ask for them.</summary>
public sealed class AnalyticsTests
{
    [Fact]
    public async Task After_a_round_people_get_pictures_ranking_recap_and_a_draft_letter()
    {
        await using var bot = await BotTraining.AfterRoundAsync();
        await bot.People.WaitForAsync(Siti, Group, message => message.Photo is not null && message.Text.Contains("OPD update"), "the summary's picture");

        await bot.AskAsync(Viewer, "/riwayat dinkes", "pekan yang diperiksa;");
        await bot.People.WaitForAsync(Viewer, Viewer, message => message.Photo is not null, "the history's picture");
        await bot.AskAsync(Viewer, "/peringkat november", "1. ");
        await bot.AskAsync(Viewer, "/rekap kapan-kapan", "bukan bulan atau tahun");
        await bot.AskAsync(Viewer, "/rekap 2026", "Rekap Tahun 2026");
        var pdf = await bot.People.WaitForAsync(Viewer, Viewer, message => message.Document?.Name == "Rekapitulasi Tahun 2026.pdf", "the recap's PDF");
        Assert.StartsWith("%PDF", Encoding.ASCII.GetString(await bot.People.DownloadAsync(pdf.Document!.Url), 0, 4));
        await bot.People.WaitForAsync(Viewer, Viewer, message => message.Document?.Name == "Rekapitulasi Tahun 2026.xlsx", "the recap's workbook");

        await bot.AskAsync(Viewer, "/surat dinkes", "hanya untuk");
        await Letter(bot);
        Assert.Empty(await bot.People.ViolationsAsync());
    }

    [Fact]
    public async Task Anybody_may_verify_a_code_and_only_known_people_a_file()
    {
        await using var bot = await BotTraining.StartAsync();
        var answer = await bot.AskAsync(Stranger, "/verifikasi K7QM-2XTB-9RDF", "Tidak dikenal");
        Assert.DoesNotContain("\n", answer.Text);
        await bot.People.SendFileAsync(Stranger, Stranger, "laporan.pdf", [1, 2, 3], "/verifikasi");
        await bot.People.WaitForTextAsync(Stranger, Stranger, "hanya dapat dibandingkan untuk orang yang terdaftar");
        await bot.People.SendFileAsync(Siti, Siti, "laporan.pdf", [1, 2, 3], "/verifikasi");
        await bot.People.WaitForTextAsync(Siti, Siti, "isi berkas ini tidak sama");
        for (var guess = 0; guess < 12; guess++) await bot.People.SayAsync(Stranger, Stranger, $"/verifikasi K7QM-2XTB-9RD{guess % 10}");
        await bot.People.WaitForTextAsync(Stranger, Stranger, "Terlalu banyak permintaan");
    }

    private static async Task Letter(BotTraining bot)
    {
        foreach (var site in (string[])["diskominfo", "dinkes", "dishut", "bapenda", "dishub", "inspektorat"])
        {
            var answer = await bot.AskAsync(Siti, $"/surat {site}", "");
            if (!answer.HasButton("Pemberitahuan")) continue;
            await bot.People.TapAsync(Siti, Siti, "Pemberitahuan", answer.Id);
            var draft = await bot.People.WaitForAsync(Siti, Siti, message => message.Document?.Name.StartsWith("Konsep Pemberitahuan", StringComparison.Ordinal) == true, "the draft");
            Assert.StartsWith("%PDF", Encoding.ASCII.GetString(await bot.People.DownloadAsync(draft.Document!.Url), 0, 4));
            return;
        }

        Assert.Fail("No sample website is stale enough for a letter.");
    }
}
