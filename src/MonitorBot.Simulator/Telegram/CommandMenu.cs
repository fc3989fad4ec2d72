using System.Text.Json.Nodes;

namespace MonitorBot.Simulator.Telegram;

/// <summary>The bot's command lists by scope and language, and which of them a person is shown.</summary>
public sealed class CommandMenu
{
    private readonly Dictionary<(string Scope, string Language), JsonArray> _lists = [];

    public void Set(string scope, string language, JsonArray commands) => _lists[(scope, language)] = commands;

    public void Delete(string scope, string language) => _lists.Remove((scope, language));

    public JsonArray Get(string scope, string language) => (JsonArray)(_lists.GetValueOrDefault((scope, language)) ?? []).DeepClone();

    /// <summary>The list a person sees in a chat: the narrowest scope that has one.</summary>
    public JsonArray For(ChatRoom chat, Account person, string language = "id")
    {
        foreach (var scope in Scopes(chat, person))
        {
            if ((_lists.GetValueOrDefault((scope, language)) ?? _lists.GetValueOrDefault((scope, ""))) is { } list)
                return (JsonArray)list.DeepClone();
        }

        return [];
    }

    private static IEnumerable<string> Scopes(ChatRoom chat, Account person)
    {
        if (chat.Type == ChatType.Private)
            return [$"chat:{chat.Id}", "all_private_chats", "default"];

        var admin = chat.Find(person.Id)?.IsAdmin == true;
        string[] scopes = [$"chat_member:{chat.Id}:{person.Id}", $"chat_administrators:{chat.Id}", $"chat:{chat.Id}", "all_chat_administrators", "all_group_chats", "default"];
        return scopes.Where(scope => admin || !scope.Contains("administrators", StringComparison.Ordinal));
    }
}
