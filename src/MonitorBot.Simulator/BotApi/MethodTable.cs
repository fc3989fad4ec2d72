using System.Text.Json.Nodes;
using MonitorBot.Simulator.BotApi.Methods;

namespace MonitorBot.Simulator.BotApi;

/// <summary>The methods that are answered at once, by name. getUpdates waits and stands apart.</summary>
internal static class MethodTable
{
    private static readonly Dictionary<string, Func<ApiCall, JsonNode>> Methods = new(StringComparer.OrdinalIgnoreCase)
    {
        ["getMe"] = Profile.GetMe,
        ["logOut"] = _ => ApiCall.True,
        ["close"] = _ => ApiCall.True,
        ["sendMessage"] = Sends.SendMessage,
        ["sendDocument"] = Uploads.SendDocument,
        ["sendPhoto"] = Uploads.SendPhoto,
        ["sendMediaGroup"] = Uploads.SendMediaGroup,
        ["sendChatAction"] = Sends.SendChatAction,
        ["copyMessage"] = Sends.CopyMessage,
        ["forwardMessage"] = Sends.ForwardMessage,
        ["deleteMessage"] = Sends.DeleteMessage,
        ["deleteMessages"] = Sends.DeleteMessages,
        ["editMessageText"] = Edits.Text,
        ["editMessageCaption"] = Edits.Caption,
        ["editMessageMedia"] = Edits.Media,
        ["editMessageReplyMarkup"] = Edits.Markup,
        ["answerCallbackQuery"] = Callbacks.Answer,
        ["getFile"] = Uploads.GetFile,
        ["pinChatMessage"] = Pins.Pin,
        ["unpinChatMessage"] = Pins.Unpin,
        ["unpinAllChatMessages"] = Pins.UnpinAll,
        ["getChat"] = ChatInfo.GetChat,
        ["getChatMember"] = ChatInfo.GetMember,
        ["getChatAdministrators"] = ChatInfo.GetAdministrators,
        ["getChatMemberCount"] = ChatInfo.GetMemberCount,
        ["leaveChat"] = ChatInfo.Leave,
        ["setMyCommands"] = MyCommands.Set,
        ["getMyCommands"] = MyCommands.Get,
        ["deleteMyCommands"] = MyCommands.Delete,
        ["setMyName"] = Profile.SetName,
        ["getMyName"] = Profile.GetName,
        ["setMyDescription"] = Profile.SetDescription,
        ["getMyDescription"] = Profile.GetDescription,
        ["setMyShortDescription"] = Profile.SetShortDescription,
        ["getMyShortDescription"] = Profile.GetShortDescription,
        ["setMessageReaction"] = Profile.SetReaction,
        ["setWebhook"] = Webhooks.Set,
        ["deleteWebhook"] = Webhooks.Delete,
        ["getWebhookInfo"] = Webhooks.Info,
        ["createForumTopic"] = Topics.Create,
        ["editForumTopic"] = Topics.Edit,
        ["closeForumTopic"] = Topics.Close,
        ["reopenForumTopic"] = Topics.Reopen,
        ["deleteForumTopic"] = Topics.Delete,
    };

    // What the flood limits count.
    private static readonly HashSet<string> Limited = new(StringComparer.OrdinalIgnoreCase)
    {
        "sendMessage", "sendDocument", "sendPhoto", "sendMediaGroup", "copyMessage", "forwardMessage", "editMessageText", "editMessageCaption", "editMessageMedia", "editMessageReplyMarkup",
    };

    public static IReadOnlyCollection<string> Names => Methods.Keys;

    public static bool IsLimited(string name) => Limited.Contains(name);

    public static Func<ApiCall, JsonNode>? Find(string name) => Methods.GetValueOrDefault(name);
}
