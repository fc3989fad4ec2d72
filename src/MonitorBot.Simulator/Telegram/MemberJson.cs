using System.Text.Json.Nodes;

namespace MonitorBot.Simulator.Telegram;

/// <summary>Members and files as the Bot API writes them.</summary>
public static class MemberJson
{
    private static readonly string[] Rights =
    [
        "can_manage_chat", "can_delete_messages", "can_manage_video_chats", "can_restrict_members", "can_promote_members", "can_change_info",
        "can_invite_users", "can_post_stories", "can_edit_stories", "can_delete_stories", "can_pin_messages", "can_manage_topics",
    ];

    private static readonly string[] Permissions =
    [
        "can_send_messages", "can_send_audios", "can_send_documents", "can_send_photos", "can_send_videos", "can_send_video_notes", "can_send_voice_notes",
        "can_send_polls", "can_send_other_messages", "can_add_web_page_previews", "can_react_to_messages", "can_edit_tag", "can_change_info", "can_invite_users", "can_pin_messages", "can_manage_topics",
    ];

    public static JsonObject Write(Member member)
    {
        var json = new JsonObject { ["user"] = TelegramJson.User(member.Account), ["status"] = member.Status.ToString().ToLowerInvariant() };
        switch (member.Status)
        {
            case MemberStatus.Creator:
                json["is_anonymous"] = false;
                break;
            case MemberStatus.Administrator:
                json["can_be_edited"] = false;
                json["is_anonymous"] = false;
                foreach (var right in Rights)
                    json[right] = Has(member, right);
                break;
            case MemberStatus.Restricted:
                json["is_member"] = true;
                json["until_date"] = 0;
                foreach (var permission in Permissions)
                    json[permission] = member.CanSend && permission.StartsWith("can_send", StringComparison.Ordinal);
                break;
            case MemberStatus.Kicked:
                json["until_date"] = 0;
                break;
        }

        return json;
    }

    public static JsonObject Change(ChatRoom chat, Account by, Member before, Member after, DateTimeOffset at) => new()
    {
        ["chat"] = TelegramJson.Chat(chat),
        ["from"] = TelegramJson.User(by),
        ["date"] = at.ToUnixTimeSeconds(),
        ["old_chat_member"] = Write(before),
        ["new_chat_member"] = Write(after),
    };

    private static bool Has(Member member, string right) => right switch
    {
        "can_pin_messages" => member.CanPin,
        "can_delete_messages" => member.CanDelete,
        "can_manage_topics" => member.CanManageTopics,
        "can_promote_members" => false,
        _ => true,
    };
}
