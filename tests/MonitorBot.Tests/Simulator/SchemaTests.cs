using System.Text.Json.Nodes;
using MonitorBot.Simulator.BotApi;
using MonitorBot.Simulator.BotApi.Schema;
using static MonitorBot.Tests.Simulator.Training;

namespace MonitorBot.Tests.Simulator;

/// <summary>Requests of the bot and answers of the simulator are held against the public schema.</summary>
public sealed class SchemaTests : WireTest
{
    public static TheoryData<string, string, string> Offences => new()
    {
        { "sendMessage", """{"chat_id":1,"txet":"a","text":"b"}""", "sendMessage: unknown field txet" },
        { "sendMessage", """{"chat_id":1}""", "sendMessage: missing field text" },
        { "sendMessage", """{"chat_id":1,"text":2}""", "sendMessage.text: not of type String" },
        { "sendMessage", """{"chat_id":1,"text":"a","disable_notification":"ya"}""", "sendMessage.disable_notification: not of type Boolean" },
        { "sendMessage", """{"chat_id":1,"text":"a","reply_markup":{"inline_keyboard":[[{"text":"a","data":"x"}]]}}""", "sendMessage.reply_markup.inline_keyboard[0][0]: unknown field data" },
        { "sendMessage", """{"chat_id":1,"text":"a","message_thread_id":1.5}""", "sendMessage.message_thread_id: not of type Integer" },
        { "sendTelegram", "{}", "unknown method sendTelegram" },
    };

    [Theory]
    [MemberData(nameof(Offences))]
    public async Task An_offence_is_recorded_with_its_place(string method, string parameters, string offence)
    {
        await Wire.CallAsync(method, JsonNode.Parse(parameters));
        Assert.Equal([offence], (await People.CallsAsync())[^1].Violations);
    }

    [Fact]
    public async Task A_form_is_read_with_the_types_of_its_fields()
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["chat_id"] = "7100000001", ["text"] = "7", ["disable_notification"] = "true", ["reply_markup"] = """{"force_reply":true}""" });
        var answer = await Wire.SendAsync(HttpMethod.Post, $"/bot{MonitorBot.Simulator.SimulatorOptions.DefaultToken}/SENDMESSAGE", form);
        Assert.True(answer.IsSuccessStatusCode);
        Assert.Empty(await People.ViolationsAsync());
    }

    [Fact]
    public async Task A_query_is_read_too()
    {
        using var answer = await Wire.SendAsync(HttpMethod.Get, $"/bot{MonitorBot.Simulator.SimulatorOptions.DefaultToken}/sendmessage?chat_id=7100000001&text=halo%20dunia");
        Assert.Equal("halo dunia", (string?)JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["result"]!["text"]);
    }

    [Fact]
    public async Task Every_answer_is_of_the_schema()
    {
        await People.SayAsync(Kabid, Kabid, "/start halo@contoh.id #tagar");
        await People.SendFileAsync(Kabid, Kabid, "a.csv", [1, 2]);
        var document = (string)(await Wire.UpdatesAsync())[^1]!["message"]!["document"]!["file_id"]!;
        var card = (int)(await Answer("sendMessage", new { chat_id = Group, text = "<b>a</b> <code>x</code> <a href=\"https://a.id/\">y</a>", parse_mode = "HTML", reply_markup = new { inline_keyboard = new[] { new[] { new { text = "b", callback_data = "c" } } } } }))["message_id"]!;
        await Answer("editMessageText", new { chat_id = Group, message_id = card, text = "b", reply_markup = new { inline_keyboard = new[] { new[] { new { text = "b", callback_data = "c" } } } } });
        await Answer("pinChatMessage", new { chat_id = Group, message_id = card });
        await Answer("sendDocument", new { chat_id = Group, document, caption = "c", reply_parameters = new { message_id = card } });
        await Answer("copyMessage", new { chat_id = Kabid, from_chat_id = Group, message_id = card });
        await Answer("forwardMessage", new { chat_id = Kabid, from_chat_id = Group, message_id = card });
        await Answer("getFile", new { file_id = document });
        await Answer("getChat", new { chat_id = Group });
        await Answer("getChat", new { chat_id = Kabid });
        await Answer("getChatMember", new { chat_id = Group, user_id = Kabid });
        await Answer("getChatMember", new { chat_id = Group, user_id = Siti });
        await Answer("getChatMember", new { chat_id = Group, user_id = Stranger });
        await Answer("getChatAdministrators", new { chat_id = Group });
        await Answer("getChatMemberCount", new { chat_id = Group });
        await Answer("setMyCommands", new { commands = new[] { new { command = "a", description = "b" } } });
        foreach (var method in new[] { "getMe", "getMyCommands", "getMyName", "getMyDescription", "getMyShortDescription", "getWebhookInfo" })
            await Answer(method, new { });
        await People.TapAsync(Siti, Group, "b");
        await People.DoAsync(Budi, Budi, "block");
        await People.DoAsync(Kabid, Group, "kick", Budi);
        await People.DoAsync(Kabid, Group, "upgrade");
        await Answer("getUpdates", new { });
    }

    [Fact]
    public void Every_method_of_the_table_is_in_the_schema() =>
        Assert.All(MethodTable.Names, name => Assert.NotNull(ApiSchema.Current.Method(name)));

    private async Task<JsonNode> Answer(string method, object parameters)
    {
        var result = await Wire.ResultAsync(method, parameters);
        Assert.Empty(SchemaCheck.Answer(method, result));
        return result;
    }
}
