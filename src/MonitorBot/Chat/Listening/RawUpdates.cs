using System.Text.Json;
using Telegram.Bot.Requests;
using Telegram.Bot.Types.Enums;

namespace MonitorBot.Chat.Listening;

/// <summary>getUpdates whose updates stay raw, so that one that cannot be read does not block those behind it.</summary>
internal sealed class RawUpdates() : RequestBase<JsonElement[]>("getUpdates")
{
    public long? Offset { get; set; }

    public int? Limit { get; set; }

    /// <summary>Seconds; the server caps it at 50.</summary>
    public int? Timeout { get; set; }

    public IEnumerable<UpdateType>? AllowedUpdates { get; set; }
}
