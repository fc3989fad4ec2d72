using System.Text.Json;
using System.Text.Json.Nodes;
using static MonitorBot.Tests.Simulator.Training;

namespace MonitorBot.Tests.Simulator;

/// <summary>Each refusal in the server's words; the texts are from its source, or marked assumed in BotApi/README.md.</summary>
public sealed class RefusalTests : WireTest
{
    public static TheoryData<string, string, string> Plain => new()
    {
        { "sendMessage", """{"text":"a"}""", "400 Bad Request: chat_id is empty" },
        { "sendMessage", """{"chat_id":5,"text":"a"}""", "400 Bad Request: chat not found" },
        { "sendMessage", """{"chat_id":7100000009,"text":"a"}""", "400 Bad Request: chat not found" },
        { "sendMessage", """{"chat_id":7000000001,"text":"a"}""", "403 Forbidden: the bot can't send messages to the bot" },
        { "sendMessage", """{"chat_id":7100000001}""", "400 Bad Request: message text is empty" },
        { "sendMessage", """{"chat_id":7100000001,"text":" \n "}""", "400 Bad Request: text must be non-empty" },
        { "sendMessage", """{"chat_id":7100000001,"text":"<p>a</p>","parse_mode":"HTML"}""", "400 Bad Request: can't parse entities: Unsupported start tag \"p\" at byte offset 0" },
        { "sendMessage", """{"chat_id":7100000001,"text":"a","parse_mode":"rtf"}""", "400 Bad Request: unsupported parse_mode" },
        { "sendMessage", """{"chat_id":7100000001,"text":"a","message_thread_id":1}""", "400 Bad Request: message thread not found" },
        { "sendMessage", """{"chat_id":7100000001,"text":"a","reply_parameters":{"message_id":9}}""", "400 Bad Request: message to be replied not found" },
        { "sendMessage", """{"chat_id":7100000001,"text":"a","reply_markup":"\"x\""}""", "400 Bad Request: object expected as reply markup" },
        { "sendMessage", """{"chat_id":7100000001,"text":"a","reply_markup":{"inline_keyboard":[[{"text":"b"}]]}}""", "400 Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard" },
        { "sendMessage", """{"chat_id":7100000001,"text":"a","reply_markup":{"inline_keyboard":[[{"text":" ","callback_data":"x"}]]}}""", "400 Bad Request: inline keyboard button text must be non-empty" },
        { "editMessageText", """{"chat_id":7100000001,"message_id":9,"text":"a"}""", "400 Bad Request: message to edit not found" },
        { "deleteMessage", """{"chat_id":7100000001,"message_id":9}""", "400 Bad Request: message to delete not found" },
        { "pinChatMessage", """{"chat_id":7100000001,"message_id":9}""", "400 Bad Request: message to pin not found" },
        { "answerCallbackQuery", """{"callback_query_id":"1"}""", "400 Bad Request: query is too old and response timeout expired or query ID is invalid" },
        { "sendDocument", """{"chat_id":7100000001}""", "400 Bad Request: there is no document in the request" },
        { "sendDocument", """{"chat_id":7100000001,"document":"abc"}""", "400 Bad Request: wrong file identifier/HTTP URL specified" },
        { "setMyCommands", """{"commands":[{"command":"aaaaaaaaaabbbbbbbbbbccccccccccddd","description":"x"}]}""", "400 Bad Request: command length must not exceed 32" },
        { "setMyCommands", """{"commands":[{"command":"a","description":""}]}""", "400 Bad Request: command description must be non-empty" },
        { "setMyCommands", """{"commands":[{"command":"Besar","description":"x"}]}""", "400 Bad Request: BOT_COMMAND_INVALID" },
        { "setMyCommands", """{"commands":[],"scope":{"type":"chat_member","chat_id":7100000001,"user_id":1}}""", "400 Bad Request: can't use specified scope in private chats" },
        { "getChatAdministrators", """{"chat_id":7100000001}""", "400 Bad Request: there are no administrators in the private chat" },
        { "sendTelegram", "{}", "404 Not Found: method not found" },
    };

    [Theory]
    [MemberData(nameof(Plain))]
    public async Task A_wrong_call_is_refused_in_the_servers_words(string method, string parameters, string refusal) =>
        Assert.Equal(refusal, await Wire.RefusalAsync(method, JsonSerializer.Deserialize<JsonObject>(parameters)));

    [Theory]
    [InlineData(4096, 200)]
    [InlineData(4097, 400)]
    public async Task Text_is_limited_in_code_points_after_parsing(int length, int status) =>
        Assert.Equal(status, (await Wire.CallAsync("sendMessage", new { chat_id = Kabid, text = "<b>" + string.Concat(Enumerable.Repeat("😀", length)) + "</b>", parse_mode = "html" })).Status);

    [Theory]
    [InlineData(64, 200)]
    [InlineData(65, 400)]
    public async Task Callback_data_is_limited_in_bytes(int bytes, int status) =>
        Assert.Equal(status, (await Wire.CallAsync("sendMessage", new { chat_id = Kabid, text = "a", reply_markup = new { inline_keyboard = new[] { new[] { new { text = "b", callback_data = new string('é', bytes / 2) + new string('x', bytes % 2) } } } } })).Status);

    [Theory]
    [InlineData(1024, "200")]
    [InlineData(1025, "400 Bad Request: message caption is too long")]
    public async Task Captions_are_shorter(int length, string answer)
    {
        using var form = new MultipartFormDataContent { { new StringContent("7100000001"), "chat_id" }, { new StringContent(new string('a', length)), "caption" }, { new ByteArrayContent([1]), "document", "a.bin" } };
        var response = await Wire.SendAsync(HttpMethod.Post, $"/bot{MonitorBot.Simulator.SimulatorOptions.DefaultToken}/sendDocument", form);
        var body = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        Assert.Equal(answer, $"{(int)response.StatusCode} {(string?)body["description"]}".TrimEnd());
    }

    [Fact]
    public async Task A_wrong_token_is_unauthorized() =>
        Assert.Equal((401, "Unauthorized"), (await Wire.CallAsync("getMe", token: "1:x")) is var (status, body) ? (status, (string?)body["description"]) : default);

    [Fact]
    public async Task An_edit_that_changes_nothing_is_refused_and_any_change_of_text_entities_or_keyboard_is_not()
    {
        var id = (int)(await Wire.ResultAsync("sendMessage", new { chat_id = Kabid, text = "a" }))["message_id"]!;
        Assert.StartsWith("400 Bad Request: message is not modified: specified new message content", await Wire.RefusalAsync("editMessageText", new { chat_id = Kabid, message_id = id, text = " a " }), StringComparison.Ordinal);
        await Wire.ResultAsync("editMessageText", new { chat_id = Kabid, message_id = id, text = "<b>a</b>", parse_mode = "HTML" });
        var markup = new { inline_keyboard = new[] { new[] { new { text = "b", callback_data = "c" } } } };
        await Wire.ResultAsync("editMessageReplyMarkup", new { chat_id = Kabid, message_id = id, reply_markup = markup });
        Assert.StartsWith("400 Bad Request: message is not modified", await Wire.RefusalAsync("editMessageReplyMarkup", new { chat_id = Kabid, message_id = id, reply_markup = markup }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_edits_what_others_wrote_and_old_words_of_others_stay()
    {
        var id = await People.SayAsync(Siti, Group, "halo");
        Assert.Equal("400 Bad Request: message can't be edited", await Wire.RefusalAsync("editMessageText", new { chat_id = Group, message_id = id, text = "x" }));
        await People.DoAsync(Kabid, Group, "demote");
        await People.AdvanceAsync(TimeSpan.FromHours(49));
        Assert.Equal("400 Bad Request: message can't be deleted for everyone", await Wire.RefusalAsync("deleteMessage", new { chat_id = Group, message_id = id }));
        Assert.Equal("400 Bad Request: not enough rights to manage pinned messages in the chat", await Wire.RefusalAsync("pinChatMessage", new { chat_id = Group, message_id = id }));
    }

    [Fact]
    public async Task Those_who_are_gone_or_shut_the_door_are_named_so()
    {
        await People.DoAsync(Siti, Siti, "deactivate");
        Assert.Equal("403 Forbidden: user is deactivated", await Wire.RefusalAsync("sendMessage", new { chat_id = Siti, text = "a" }));
        await People.DoAsync(Budi, Budi, "block");
        Assert.Equal("403 Forbidden: bot was blocked by the user", await Wire.RefusalAsync("sendMessage", new { chat_id = Budi, text = "a" }));
        await People.DoAsync(Kabid, Group, "kick");
        Assert.Equal("403 Forbidden: bot was kicked from the group chat", await Wire.RefusalAsync("sendMessage", new { chat_id = Group, text = "a" }));
    }

    [Fact]
    public async Task A_known_person_who_never_pressed_start_is_another_refusal_than_an_unknown_one()
    {
        await People.DoAsync(Kabid, Group, "invite", Stranger);
        Assert.Equal("403 Forbidden: bot can't initiate conversation with a user", await Wire.RefusalAsync("sendMessage", new { chat_id = Stranger, text = "a" }));
        await People.SayAsync(Stranger, Stranger, "/start");
        await Wire.ResultAsync("sendMessage", new { chat_id = Stranger, text = "a" });
    }
}
