using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MonitorBot.Simulator.BotApi.Sending;

/// <summary>Reads and checks <c>reply_markup</c>.</summary>
public static class Keyboards
{
    private const int MostButtons = 100;
    private const int MostDataBytes = 64;

    private static readonly string[] Actions =
    [
        "url", "callback_data", "web_app", "login_url", "switch_inline_query", "switch_inline_query_current_chat", "switch_inline_query_chosen_chat", "copy_text", "callback_game", "pay",
    ];

    /// <returns>Null when there is no markup, or an inline keyboard without any button.</returns>
    public static JsonObject? Read(ApiCall call)
    {
        var node = call.Json("reply_markup");
        if (node is null)
            return null;
        if (node is not JsonObject markup)
            throw ApiError.BadRequest("object expected as reply markup");

        if (markup["inline_keyboard"] is not { } keyboard)
            return (JsonObject)markup.DeepClone();

        var rows = keyboard as JsonArray ?? throw ApiError.BadRequest("field \"inline_keyboard\" must be of type Array");
        var buttons = rows.OfType<JsonArray>().SelectMany(row => row).ToList();
        foreach (var button in buttons)
            Check(button as JsonObject ?? throw ButtonError("expected an Object"));
        if (buttons.Count > MostButtons)
            throw ApiError.BadRequest("reply markup is too long");
        return buttons.Count == 0 ? null : (JsonObject)markup.DeepClone();
    }

    /// <summary>The inline keyboard only, for methods that take no other.</summary>
    public static JsonObject? ReadInline(ApiCall call) =>
        Read(call) is { } markup ? markup.ContainsKey("inline_keyboard") ? markup : throw ApiError.BadRequest("inline keyboard expected") : null;

    private static void Check(JsonObject button)
    {
        if (button["text"] is not JsonValue text || text.GetValueKind() != JsonValueKind.String || text.GetValue<string>().Trim().Length == 0)
            throw ApiError.BadRequest("inline keyboard button text must be non-empty");

        var actions = Actions.Where(button.ContainsKey).ToList();
        if (actions.Count == 0)
            throw ButtonError("Text buttons are unallowed in the inline keyboard");
        if (actions.Count > 1)
            throw ApiError.BadRequest("BUTTON_TYPE_INVALID");
        if (button["callback_data"] is { } data && Encoding.UTF8.GetByteCount(data.GetValue<string>()) is < 1 or > MostDataBytes)
            throw ApiError.BadRequest("BUTTON_DATA_INVALID");
        if (button["url"] is { } url && Entities.Links.Checked(url.GetValue<string>()) is null)
            throw ApiError.BadRequest("BUTTON_URL_INVALID");
    }

    private static ApiError ButtonError(string what) => ApiError.BadRequest("can't parse inline keyboard button: " + what);
}
