using System.Text.Json.Nodes;
using static MonitorBot.Tests.Simulator.Training;

namespace MonitorBot.Tests.Simulator;

/// <summary>getUpdates and what reaches the bot.</summary>
public sealed class PollingTests : WireTest
{
    [Fact]
    public async Task Updates_come_again_until_they_are_confirmed()
    {
        await People.SayAsync(Kabid, Kabid, "satu");
        await People.SayAsync(Kabid, Kabid, "dua");
        var first = await Wire.UpdatesAsync(new { limit = 1 });
        Assert.Equal("satu", Text(Assert.Single(first)));
        Assert.Equal("satu", Text((await Wire.UpdatesAsync())[0]));
        var rest = await Wire.UpdatesAsync(new { offset = (int)first[0]!["update_id"]! + 1 });
        Assert.Equal("dua", Text(Assert.Single(rest)));
    }

    [Fact]
    public async Task A_negative_offset_forgets_all_but_the_last()
    {
        foreach (var text in new[] { "satu", "dua", "tiga" })
            await People.SayAsync(Kabid, Kabid, text);
        Assert.Equal("tiga", Text(Assert.Single(await Wire.UpdatesAsync(new { offset = -1 }))));
        Assert.Single(await Wire.UpdatesAsync(new { offset = 1 }));
    }

    [Fact]
    public async Task A_waiting_poll_ends_with_the_first_update()
    {
        var poll = Wire.UpdatesAsync(new { timeout = 50 });
        await People.SayAsync(Kabid, Kabid, "halo");
        Assert.Equal("halo", Text(Assert.Single(await poll)));
    }

    [Fact]
    public async Task The_newer_of_two_polls_wins()
    {
        var older = Wire.CallAsync("getUpdates", new { timeout = 50 });
        while ((await People.CallsAsync()).Count == 0 && !older.IsCompleted)
        {
            var newer = Wire.CallAsync("getUpdates", new { timeout = 50, offset = 5 });
            var (status, body) = await Task.WhenAny(older, newer).Unwrap();
            Assert.Equal((409, "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"), (status, (string?)body["description"]));
            await People.SayAsync(Kabid, Kabid, "halo");
            await Task.WhenAll(older, newer);
        }
    }

    [Fact]
    public async Task A_webhook_and_polling_exclude_each_other()
    {
        await Wire.ResultAsync("setWebhook", new { url = "https://contoh.go.id/bot" });
        Assert.StartsWith("409 Conflict: can't use getUpdates method while webhook is active", await Wire.RefusalAsync("getUpdates"), StringComparison.Ordinal);
        await Wire.ResultAsync("deleteWebhook");
        Assert.Empty(await Wire.UpdatesAsync());
    }

    [Fact]
    public async Task Presses_live_150_seconds_and_messages_24_hours()
    {
        await Wire.ResultAsync("sendMessage", new { chat_id = Kabid, text = "a", reply_markup = new { inline_keyboard = new[] { new[] { new { text = "b", callback_data = "c" } } } } });
        await People.SayAsync(Kabid, Kabid, "halo");
        await People.TapAsync(Kabid, Kabid, "b");
        await People.AdvanceAsync(TimeSpan.FromSeconds(151));
        Assert.Equal("halo", Text(Assert.Single(await Wire.UpdatesAsync())));
        await People.AdvanceAsync(TimeSpan.FromHours(24));
        Assert.Empty(await Wire.UpdatesAsync());
    }

    [Fact]
    public async Task A_press_is_answered_once_and_in_time()
    {
        await Wire.ResultAsync("sendMessage", new { chat_id = Kabid, text = "a", reply_markup = new { inline_keyboard = new[] { new[] { new { text = "b", callback_data = "c" } } } } });
        var first = (string)(await People.TapAsync(Kabid, Kabid, "b"))["callback"]!;
        var late = (string)(await People.TapAsync(Kabid, Kabid, "b"))["callback"]!;
        await Wire.ResultAsync("answerCallbackQuery", new { callback_query_id = first, text = "ya" });
        Assert.StartsWith("400 Bad Request: query is too old", await Wire.RefusalAsync("answerCallbackQuery", new { callback_query_id = first }), StringComparison.Ordinal);
        await People.AdvanceAsync(TimeSpan.FromMinutes(10));
        Assert.StartsWith("400 Bad Request: query is too old", await Wire.RefusalAsync("answerCallbackQuery", new { callback_query_id = late }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_bot_did_not_ask_for_is_not_queued_and_the_wish_is_remembered()
    {
        await Wire.UpdatesAsync(new { allowed_updates = new[] { "callback_query", "no_such_kind" } });
        await People.SayAsync(Kabid, Kabid, "halo");
        Assert.Empty(await Wire.UpdatesAsync());
        await Wire.UpdatesAsync(new { allowed_updates = Array.Empty<string>() });
        await People.SayAsync(Kabid, Kabid, "halo");
        Assert.Single(await Wire.UpdatesAsync());
    }

    [Fact]
    public async Task Edits_of_people_are_told_only_when_something_changed()
    {
        var id = await People.SayAsync(Kabid, Kabid, "halo");
        await People.EditAsync(Kabid, Kabid, id, "halo");
        await People.EditAsync(Kabid, Kabid, id, "halo!");
        var news = await Wire.NewsAsync();
        Assert.Equal(("halo!", 2), ((string?)news[^1]["edited_message"]!["text"], news.Count));
    }

    [Theory]
    [InlineData("halo semua", false)]
    [InlineData("/status", true)]
    [InlineData("/status@monitor_kaltim_bot", true)]
    [InlineData("/status@MONITOR_kaltim_BOT", true)]
    [InlineData("/status@bot_lain", false)]
    [InlineData("@monitor_kaltim_bot halo", false)]
    public async Task Without_rights_privacy_hides_what_is_not_meant_for_the_bot(string text, bool reaches)
    {
        await People.DoAsync(Kabid, Group, "demote");
        await People.SayAsync(Siti, Group, text);
        await People.SayAsync(Siti, Siti, "penutup");
        Assert.Equal(reaches ? [text, "penutup"] : new[] { "penutup" }, (await Wire.NewsAsync()).Select(Text).OfType<string>());
    }

    [Fact]
    public async Task Answers_to_the_bot_pass_privacy_and_a_pin_is_told_to_who_pinned()
    {
        var id = (int)(await Wire.ResultAsync("sendMessage", new { chat_id = Group, text = "a" }))["message_id"]!;
        await Wire.ResultAsync("pinChatMessage", new { chat_id = Group, message_id = id });
        Assert.Equal(id, (int)(await Wire.NewsAsync())[^1]["message"]!["pinned_message"]!["message_id"]!);
        await People.DoAsync(Kabid, Group, "demote");
        await People.SayAsync(Siti, Group, "alasan saya", replyTo: id);
        Assert.Equal("alasan saya", Text((await Wire.NewsAsync())[^1]));
    }

    [Fact]
    public async Task Anonymous_admins_and_channels_hide_the_person()
    {
        await People.ActAsync(new { @as = Kabid, chat = Group, text = "/status", anonymous = true });
        await People.ActAsync(new { @as = Kabid, chat = Group, text = "/status", asChannel = true });
        var updates = await Wire.UpdatesAsync();
        Assert.Equal((1087968824, Group), ((long)updates[0]!["message"]!["from"]!["id"]!, (long)updates[0]!["message"]!["sender_chat"]!["id"]!));
        Assert.Equal((136817688, "channel"), ((long)updates[1]!["message"]!["from"]!["id"]!, (string?)updates[1]!["message"]!["sender_chat"]!["type"]));
    }

    [Fact]
    public async Task An_upgrade_gives_new_ids_and_says_so_on_both_sides()
    {
        var next = (long)(await People.DoAsync(Kabid, Group, "upgrade"))["chat"]!;
        var updates = await Wire.UpdatesAsync();
        Assert.Equal((next, Group), ((long)updates[0]!["message"]!["migrate_to_chat_id"]!, (long)updates[1]!["message"]!["migrate_from_chat_id"]!));
        var (status, body) = await Wire.CallAsync("sendMessage", new { chat_id = Group, text = "a" });
        Assert.Equal((400, next), (status, (long)body["parameters"]!["migrate_to_chat_id"]!));
        await Wire.ResultAsync("sendMessage", new { chat_id = next, text = "a" });
    }

    [Fact]
    public async Task Blocking_kicking_and_joining_are_told_as_my_chat_member()
    {
        await People.DoAsync(Budi, Budi, "block");
        await People.DoAsync(Kabid, Group, "kick");
        await People.DoAsync(Kabid, Group, "invite");
        var statuses = (await Wire.UpdatesAsync()).Where(update => update!["my_chat_member"] is not null).Select(update => (string?)update!["my_chat_member"]!["new_chat_member"]!["status"]);
        Assert.Equal(["kicked", "kicked", "member"], statuses);
    }

    private static string? Text(JsonNode? update) => (string?)update?["message"]?["text"];
}
