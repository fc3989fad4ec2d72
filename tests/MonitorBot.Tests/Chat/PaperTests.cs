using static MonitorBot.Tests.Simulator.Training;

namespace MonitorBot.Tests.Chat;

/// <summary>Documents as they reach people: who is told of blanks to sign, and what the QR code opens.</summary>
public sealed class PaperTests
{
    [Fact]
    public async Task The_admin_is_told_once_that_a_signer_is_missing_and_the_code_on_the_assignment_is_known()
    {
        await using var bot = await BotTraining.AfterRoundAsync();
        await Assign(bot);
        var told = await bot.People.WaitForTextAsync(Admin, Admin, "garis kosong");
        Assert.Contains("Office:Head", told.Text);
        var order = await bot.People.WaitForAsync(Kabid, Kabid, message => message.Document?.Name.StartsWith("Perintah Tugas", StringComparison.Ordinal) == true, "the assignment");
        var code = CodeOf(await bot.People.DownloadAsync(order.Document!.Url));
        Assert.DoesNotContain("\n", (await bot.AskAsync(Stranger, $"/start v_{code}", "Asli")).Text);
        await bot.AskAsync(Siti, $"/start v_{code}", "Perintah Tugas 2026-W48-1");
        await bot.AskAsync(Stranger, "/start v_AAAA-AAAA-AAAA", "Tidak dikenal");

        await bot.AskAsync(Kabid, "/rekap 2026", "Rekap Tahun 2026");
        await bot.People.WaitForAsync(Kabid, Kabid, message => message.Document?.Name == "Rekapitulasi Tahun 2026.xlsx", "the recap's workbook");
        Assert.Single(await bot.People.ChatAsync(Admin, Admin), message => message.Text.Contains("garis kosong"));
        Assert.Empty(await bot.People.ViolationsAsync());
    }

    [Fact]
    public async Task With_signers_in_the_settings_nobody_is_told_and_they_stand_on_the_paper()
    {
        await using var bot = await BotTraining.StartAsync(BotTraining.SundayEvening, new Dictionary<string, string?>
        {
            ["Office:Head:FullName"] = "Kepala Uji, S.Kom.",
            ["Office:Head:Nip"] = "19700101 199503 1 001",
            ["Office:Head:Rank"] = "Pembina (IV/a)",
        });
        await bot.MoveToAsync(BotTraining.Monday);
        await bot.People.WaitForTextAsync(Siti, Group, "Hasil pemeriksaan");
        await Assign(bot);
        var order = await bot.People.WaitForAsync(Kabid, Kabid, message => message.Document?.Name.StartsWith("Perintah Tugas", StringComparison.Ordinal) == true, "the assignment");
        using var pdf = UglyToad.PdfPig.PdfDocument.Open(await bot.People.DownloadAsync(order.Document!.Url));
        var text = pdf.GetPage(1).Text;
        Assert.Contains("Kepala Uji, S.Kom.", text);
        Assert.Contains("NIP 19700101 199503 1 001", text);
        Assert.DoesNotContain(await bot.People.ChatAsync(Admin, Admin), message => message.Text.Contains("garis kosong"));
    }

    private static async Task Assign(BotTraining bot)
    {
        await bot.People.WaitForTextAsync(Kabid, Kabid, "Langkah 1 dari 4");
        await bot.People.TapAsync(Kabid, Kabid, "Tugaskan tim");
    }

    private static string CodeOf(byte[] pdf)
    {
        using var document = UglyToad.PdfPig.PdfDocument.Open(pdf);
        return System.Text.RegularExpressions.Regex.Match(document.GetPage(1).Text, "[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}").Value;
    }
}
