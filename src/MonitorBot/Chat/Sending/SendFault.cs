using MonitorBot.Core.Storage;
using Telegram.Bot.Exceptions;

namespace MonitorBot.Chat.Sending;

/// <summary>What a failed call means for its row; a closed family.</summary>
internal abstract record SendFault
{
    /// <summary>As good as done: nothing changed, or the press is too old to answer.</summary>
    public sealed record Fine : SendFault;

    /// <summary>Telegram named the waiting time.</summary>
    public sealed record Wait(TimeSpan For) : SendFault;

    /// <summary>The group has a new id.</summary>
    public sealed record Moved(long To) : SendFault;

    /// <summary>Blocked, deactivated, kicked.</summary>
    public sealed record Unreachable : SendFault;

    /// <summary>Certainly not sent; later again.</summary>
    public sealed record Again : SendFault;

    /// <summary>Nobody knows whether it was sent.</summary>
    public sealed record Unknown : SendFault;

    /// <summary>Will never work.</summary>
    public sealed record Never : SendFault;

    public static SendFault Of(Exception fault, OutboxEntry entry) => fault switch
    {
        ApiRequestException { Parameters.RetryAfter: { } seconds } => new Wait(TimeSpan.FromSeconds(seconds)),
        ApiRequestException { Parameters.MigrateToChatId: { } to } => new Moved(to),
        ApiRequestException { ErrorCode: 400 } api when IsFine(api.Message) => new Fine(),
        ApiRequestException { ErrorCode: 403 } => new Unreachable(),
        ApiRequestException { ErrorCode: 400 } api when api.Message.Contains("chat not found") => new Unreachable(),
        ApiRequestException { ErrorCode: 401 or 404 or 409 or 429 } => new Again(),
        ApiRequestException { ErrorCode: >= 500 } => entry.Message.Kind.IsSend() ? new Unknown() : new Again(),
        ApiRequestException => new Never(),
        RequestException { HttpStatusCode: not null } => new Unknown(),
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError } => new Again(),
        RequestException { InnerException: HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError } } => new Again(),
        RequestException or HttpRequestException or OperationCanceledException => new Unknown(),
        _ => new Never(),
    };

    private static bool IsFine(string message)
        => message.Contains("message is not modified") || message.Contains("query is too old") || message.Contains("message to edit not found") || message.Contains("message to unpin not found");
}
