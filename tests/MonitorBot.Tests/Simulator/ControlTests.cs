using System.Net.Http.Json;
using System.Text.Json.Nodes;
using MonitorBot.Simulator;
using MonitorBot.Simulator.Clock;
using static MonitorBot.Tests.Simulator.Training;

namespace MonitorBot.Tests.Simulator;

/// <summary>The trainer's hand and the people's side.</summary>
public sealed class ControlTests : WireTest
{
    [Fact]
    public async Task News_since_a_message_are_later_ones_and_edits_made_since()
    {
        var card = (int)(await Wire.ResultAsync("sendMessage", new { chat_id = Kabid, text = "kartu" }))["message_id"]!;
        var last = await People.SayAsync(Kabid, Kabid, "satu");
        Assert.Empty(await People.ChatAsync(Kabid, Kabid, after: last));
        await Wire.ResultAsync("editMessageText", new { chat_id = Kabid, message_id = card, text = "kartu baru" });
        Assert.Equal(card, Assert.Single(await People.ChatAsync(Kabid, Kabid, after: last, wait: 30)).Id);
    }

    [Fact]
    public async Task A_tap_needs_a_button_that_is_shown_now_and_a_forged_press_does_not()
    {
        var card = (int)(await Wire.ResultAsync("sendMessage", new { chat_id = Kabid, text = "a", reply_markup = new { inline_keyboard = new[] { new[] { new { text = "✅ Setujui", callback_data = "v1:ok" } } } } }))["message_id"]!;
        await People.TapAsync(Kabid, Kabid, "setujui");
        await Wire.ResultAsync("editMessageReplyMarkup", new { chat_id = Kabid, message_id = card });
        await Assert.ThrowsAsync<InvalidOperationException>(() => People.TapAsync(Kabid, Kabid, "setujui"));
        await People.ForgeAsync(Kabid, Kabid, "v1:ok", card);
        Assert.Equal(["v1:ok", "v1:ok"], (await Wire.NewsAsync()).Select(update => (string?)update["callback_query"]?["data"]));
    }

    [Fact]
    public async Task Nobody_reads_or_writes_where_they_are_not()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => People.SayAsync(Stranger, Group, "halo"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => People.SayAsync(Siti, Kabid, "halo"));
        await Assert.ThrowsAsync<HttpRequestException>(() => People.ChatAsync(Siti, Kabid));
    }

    [Fact]
    public async Task The_narrowest_list_of_commands_is_offered()
    {
        await Wire.ResultAsync("setMyCommands", new { commands = new[] { new { command = "umum", description = "x" } } });
        await Wire.ResultAsync("setMyCommands", new { commands = new[] { new { command = "kabid", description = "x" } }, scope = new { type = "chat_member", chat_id = Group, user_id = Kabid } });
        Assert.Equal(("kabid", "umum"), (await Offered(Kabid), await Offered(Siti)));

        async Task<string?> Offered(long who) => (string?)(await JsonAsync($"/sim/commands?as={who}&chat={Group}"))[0]!["command"];
    }

    [Fact]
    public async Task What_a_trainer_does_to_a_website_shows()
    {
        var id = (string)(await JsonAsync("/sim/sites"))[0]!["id"]!;
        foreach (var change in new object[] { new { down = true }, new { inject = true }, new { publish = new { category = "berita", title = "Kabar", daysAgo = 0 } } })
            using (var http = new HttpClient { BaseAddress = Training.Host.Address })
                (await http.PostAsJsonAsync($"/sim/sites/{id}", change)).EnsureSuccessStatusCode();
        var site = (await JsonAsync("/sim/sites"))[0]!;
        Assert.Equal((true, true), ((bool)site["down"]!, (bool)site["injected"]!));
        Assert.Equal(MonitorBot.Core.Wita.Today(Training.Host.Session.Clock).ToString("yyyy-MM-dd"), (string?)site["berita"]);
    }

    [Fact]
    public async Task A_new_start_forgets_everything()
    {
        await People.SayAsync(Kabid, Kabid, "halo");
        using var http = new HttpClient { BaseAddress = Training.Host.Address };
        (await http.PostAsync("/sim/restart", null)).EnsureSuccessStatusCode();
        Assert.Empty(await People.ChatAsync(Kabid, Kabid));
    }

    [Fact]
    public async Task Another_host_name_is_turned_away()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Training.Host.Address, "/sim/state"));
        request.Headers.Host = "jahat.example";
        using var http = new HttpClient();
        Assert.Equal(421, (int)(await http.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task A_taken_port_is_an_error_that_the_program_answers_with_another_port() =>
        await Assert.ThrowsAsync<IOException>(() => SimulatorHost.StartAsync(new() { Port = Training.Host.Address.Port, ServeSites = false }));

    [Theory]
    [InlineData("2026-11-23T08:00:00+08:00", "2026-11-23T00:00:00Z")]
    [InlineData("2026-11-23T00:00:00Z", "2026-11-23T00:00:00Z")]
    [InlineData("2026-11-23T08:00", "2026-11-23T00:00:00Z")]
    public void A_time_without_offset_is_meant_in_wita(string text, string instant)
    {
        Assert.True(IsoTime.TryRead(text, out var read));
        Assert.Equal(DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture), read);
    }

    [Theory]
    [InlineData("--headless --port 9000 --no-bot --at 2026-11-23T08:00", true)]
    [InlineData("--port x", false)]
    [InlineData("--port", false)]
    [InlineData("--at besok", false)]
    [InlineData("--apa", false)]
    public void Arguments_are_read_strictly(string line, bool good) =>
        Assert.Equal(good, SimulatorArguments.TryRead(line.Split(' '), out _, out _));

    private async Task<JsonArray> JsonAsync(string path)
    {
        using var http = new HttpClient { BaseAddress = Training.Host.Address };
        return (await http.GetFromJsonAsync<JsonArray>(path))!;
    }
}
