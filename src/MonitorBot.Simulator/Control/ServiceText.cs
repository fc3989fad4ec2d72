using System.Text.Json.Nodes;
using MonitorBot.Simulator.Telegram;

namespace MonitorBot.Simulator.Control;

/// <summary>Service messages in the words of the app.</summary>
internal static class ServiceText
{
    public static string Of(Message message)
    {
        var by = message.From.Name;
        foreach (var (kind, content) in message.Service!)
        {
            switch (kind)
            {
                case "pinned_message":
                    return $"{by} menyematkan \"{Excerpt(message.Chat, content)}\"";
                case "new_chat_members":
                    return $"{Names(content)} bergabung ke grup";
                case "left_chat_member":
                    return $"{(string?)content?["first_name"]} keluar dari grup";
                case "migrate_to_chat_id" or "migrate_from_chat_id":
                    return "Grup ini ditingkatkan menjadi supergrup";
                case "forum_topic_created":
                    return $"Topik \"{(string?)content?["name"]}\" dibuat";
                case "forum_topic_closed":
                    return "Topik ditutup";
                case "forum_topic_reopened":
                    return "Topik dibuka kembali";
            }
        }

        return $"{by} mengubah info percakapan";
    }

    private static string Names(JsonNode? members) => string.Join(", ", (members as JsonArray ?? []).Select(member => (string?)member?["first_name"]));

    private static string Excerpt(ChatRoom chat, JsonNode? pinned)
    {
        var text = chat.Messages.TryGetValue((int)pinned!["message_id"]!, out var message) ? message.Body.Text.Split('\n')[0] : "pesan";
        return text.Length <= 40 ? text : text[..39] + "…";
    }
}
