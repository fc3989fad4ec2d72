using System.Globalization;
using System.Text.Json.Nodes;
using MonitorBot.Simulator.Telegram;

namespace MonitorBot.Simulator.Control;

/// <summary>Presses of buttons: the data comes from the keyboard that is shown now, unless it is forged.</summary>
internal sealed class Taps(World world)
{
    public JsonObject Tap(Account person, ChatRoom chat, string label, int? messageId)
    {
        var (message, button) = Find(chat, label, messageId)
            ?? throw new ActError(messageId is null ? $"tidak ada tombol \"{label}\"" : $"pesan {messageId} tidak bertombol \"{label}\"");
        if (button is not JsonObject key)
            return new Acts(world).Do(new() { As = person.Id, Chat = chat.Id, Text = button!.ToString() });
        if (!key.ContainsKey("url") && !key.ContainsKey("callback_data"))
            return new Acts(world).Do(new() { As = person.Id, Chat = chat.Id, Text = (string)key["text"]! });
        if ((string?)key["url"] is { } url)
            return new() { ["ok"] = true, ["url"] = url };
        return Press(person, message, (string)key["callback_data"]!);
    }

    public JsonObject Forge(Account person, ChatRoom chat, string data, int? messageId)
    {
        var message = messageId is { } id && chat.Messages.TryGetValue(id, out var named) ? named : chat.Messages.Values.LastOrDefault(any => any.From.Id == world.Bot.Id);
        return Press(person, message ?? throw new ActError("tidak ada pesan bot untuk ditekan"), data);
    }

    private JsonObject Press(Account person, Message message, string data)
    {
        var id = world.Callbacks.Open(person, message);
        var json = new JsonObject
        {
            ["id"] = id,
            ["from"] = TelegramJson.User(person),
            ["message"] = TelegramJson.Message(world, message),
            ["chat_instance"] = message.Chat.Id.ToString(CultureInfo.InvariantCulture),
            ["data"] = data,
        };
        world.Updates.Add("callback_query", json, UpdateLife.Callback);
        world.Changes.Raise();
        return new() { ["ok"] = true, ["callback"] = id, ["message"] = message.Id };
    }

    // The exact label first; else the one button that contains it, so that an emoji need not be typed.
    private static (Message Message, JsonNode? Button)? Find(ChatRoom chat, string label, int? messageId)
    {
        var messages = chat.Messages.Values.Reverse().Where(message => messageId is null || message.Id == messageId).ToList();
        return First(messages, text => text == label) ?? First(messages, text => text.Contains(label, StringComparison.OrdinalIgnoreCase));
    }

    private static (Message, JsonNode?)? First(IEnumerable<Message> messages, Func<string, bool> fits)
    {
        foreach (var message in messages)
        {
            var keys = (message.InlineKeyboard ?? message.Markup?["keyboard"] as JsonArray ?? []).OfType<JsonArray>().SelectMany(row => row);
            if (keys.FirstOrDefault(key => fits(ChatView.Label(key))) is { } found)
                return (message, found);
        }

        return null;
    }
}
