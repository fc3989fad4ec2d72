using System.Text.Json;
using Microsoft.Playwright;
using static MonitorBot.Tests.Simulator.Training;

namespace MonitorBot.Tests.Simulator.Browser;

/// <summary>The trainer shows cause and effect by tapping in the panel: clock, websites, a new start.</summary>
public sealed class PanelTests
{
    [BrowserFact]
    public async Task What_is_tapped_in_the_panel_happens_to_the_website()
    {
        await using var page = await Handphones.OpenAsync(1280, 800, new() { FloodLimits = false });
        var panel = page.Page.Locator("#panel");
        using var http = new HttpClient();
        var address = await AddressAsync(page, http, "diskominfo.kaltimprov.go.id");
        await panel.GetByPlaceholder("Cari website").FillAsync("diskominfo.kaltimprov");
        var site = panel.Locator("li:not([hidden])").Filter(new() { HasText = "diskominfo.kaltimprov.go.id" });
        await site.Locator("summary").ClickAsync();

        await site.GetByLabel("Judul").FillAsync("Pelatihan monitoring dibuka");
        await site.GetByRole(AriaRole.Button, new() { Name = "Terbitkan" }).ClickAsync();
        await SoonAsync(async () => (await http.GetStringAsync(address)).Contains("Pelatihan monitoring dibuka", StringComparison.Ordinal));

        await site.GetByRole(AriaRole.Button, new() { Name = "Susupi judi" }).ClickAsync();
        await site.GetByText("disusupi").WaitForAsync();
        await site.GetByRole(AriaRole.Button, new() { Name = "Matikan" }).ClickAsync();
        await site.GetByText("tidak dapat diakses").WaitForAsync();
        await SoonAsync(async () => !await AnswersAsync(http, address));
        await page.PictureAsync("panel");

        await site.GetByRole(AriaRole.Button, new() { Name = "Hidupkan" }).ClickAsync();
        await site.GetByRole(AriaRole.Button, new() { Name = "Bersihkan" }).ClickAsync();
        await site.GetByRole(AriaRole.Button, new() { Name = "Susupi judi" }).WaitForAsync();
        Assert.True(await AnswersAsync(http, address));
    }

    [BrowserFact]
    public async Task The_clock_moves_and_a_new_start_asks_twice_and_forgets_what_was_said()
    {
        await using var page = await Handphones.OpenAsync(1280, 800);
        var panel = page.Page.Locator("#panel");
        await panel.GetByRole(AriaRole.Button, new() { Name = "Maju ke Senin 08.00" }).ClickAsync();
        await Assertions.Expect(page.Page.Locator("#clock")).ToContainTextAsync("08.00 WITA");
        await panel.GetByRole(AriaRole.Button, new() { Name = "+10 menit" }).ClickAsync();
        await Assertions.Expect(page.Page.Locator("#clock")).ToContainTextAsync("08.10 WITA");

        await page.Training.People.SayAsync(Kabid, Group, "pesan yang akan hilang");
        await page.Phone(2).GetByText("pesan yang akan hilang").WaitForAsync();
        await panel.GetByRole(AriaRole.Button, new() { Name = "Mulai ulang" }).ClickAsync();
        Assert.True(await page.Phone(2).GetByText("pesan yang akan hilang").IsVisibleAsync());
        await panel.GetByRole(AriaRole.Button, new() { Name = "Yakin" }).ClickAsync();
        await page.Phone(2).GetByText("pesan yang akan hilang").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        Assert.DoesNotContain(await page.Training.People.ChatAsync(Kabid, Group), message => message.Text == "pesan yang akan hilang");
    }

    private static async Task<Uri> AddressAsync(Handphones page, HttpClient http, string host)
    {
        using var sites = JsonDocument.Parse(await http.GetStringAsync(new Uri(page.Training.Host.Address, "/sim/sites")));
        return new Uri(sites.RootElement.EnumerateArray().Single(site => site.GetProperty("host").GetString() == host).GetProperty("url").GetString()!);
    }

    private static async Task<bool> AnswersAsync(HttpClient http, Uri address)
    {
        try
        {
            using var answer = await http.GetAsync(address);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static async Task SoonAsync(Func<Task<bool>> holds)
    {
        var begun = TimeProvider.System.GetTimestamp();
        while (!await holds())
        {
            Assert.True(TimeProvider.System.GetElapsedTime(begun) < TimeSpan.FromSeconds(30), "it did not happen within 30 s");
            await Task.Delay(TimeSpan.FromMilliseconds(200), TimeProvider.System);
        }
    }
}
