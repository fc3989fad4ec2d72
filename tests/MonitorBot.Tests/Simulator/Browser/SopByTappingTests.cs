using Microsoft.Playwright;
using MonitorBot.Simulator;
using static MonitorBot.Tests.Simulator.Training;

namespace MonitorBot.Tests.Simulator.Browser;

/// <summary>A whole week of the SOP with the real bot, by tapping alone: assign, report, approve, archive.</summary>
public sealed class SopByTappingTests
{
    private const int ScanTimeout = 120_000;

    // Not Sunday: the bot would first make up for the week that it missed.
    private static readonly DateTimeOffset MondayMorning = new(2026, 11, 23, 7, 50, 0, TimeSpan.FromHours(8));

    [BrowserTheory]
    [InlineData(1280, 800)]
    [InlineData(360, 740)]
    public async Task The_week_goes_from_the_mondays_message_to_the_archive(int width, int height)
    {
        await using var page = await Handphones.OpenAsync(width, height, new SimulatorOptions { StartBot = true, FloodLimits = false, At = MondayMorning });
        page.Page.SetDefaultTimeout(60_000);
        await ShowAsync(page, "Panel");
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Maju ke Senin 08.00" }).ClickAsync();

        await ShowAsync(page, "Kabid");
        await KeyAsync(page, 0, "Tugaskan tim");
        await page.Phone(0).GetByText("Tugas terkirim").First.WaitForAsync();
        await page.PictureAsync($"sop-{width}-1-ditugaskan");

        // Reporting waits for the round, so the test does too.
        await page.Training.People.WaitForAsync(Siti, Group, message => message.Text.Contains("Pemeriksaan selesai", StringComparison.Ordinal), "the end of the round");
        await ShowAsync(page, "Tim");
        await KeyAsync(page, 1, "Lapor");
        await KeyAsync(page, 1, "Tetap laporkan");
        await page.Phone(1).GetByText("sudah disampaikan kepada Kabid").WaitForAsync();
        await page.PictureAsync($"sop-{width}-2-dilaporkan");

        await ShowAsync(page, "Kabid");
        await KeyAsync(page, 0, "Setujui");
        await KeyAsync(page, 0, "Arsipkan");
        await page.Phone(0).GetByText("disetujui", new() { Exact = false }).First.WaitForAsync();
        await ShowAsync(page, "Grup");
        await page.Phone(2).GetByText("Monitoring selesai dan diarsipkan").WaitForAsync();
        await page.Training.People.WaitForAsync(Siti, Group, message => message.Id > 0 && message.Document?.Name.EndsWith(".xlsx", StringComparison.Ordinal) == true, "the final documents");
        await page.PictureAsync($"sop-{width}-3-diarsipkan");

        Assert.Empty(await page.Training.People.ViolationsAsync());
        Assert.Empty(page.Errors);
    }

    private static async Task ShowAsync(Handphones page, string tab)
    {
        var button = page.Page.GetByRole(AriaRole.Tab, new() { Name = tab });
        if (await button.IsVisibleAsync())
            await button.ClickAsync();
    }

    private static async Task KeyAsync(Handphones page, int phone, string label)
    {
        var key = page.Phone(phone).Locator(".key", new() { HasText = label }).Last;
        await key.WaitForAsync(new() { Timeout = ScanTimeout });
        await key.ClickAsync();
    }
}
