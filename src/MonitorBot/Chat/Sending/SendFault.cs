using System.Net;
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

    /// <summary>Telegram says that it failed; later again.</summary>
    public sealed record Again : SendFault;

    /// <summary>No connection came about: certainly not sent.</summary>
    public sealed record NotReached : SendFault;

    /// <summary>Nobody knows whether it was sent.</summary>
    public sealed record Unknown : SendFault;

    /// <summary>Will never work.</summary>
    public sealed record Never : SendFault;

    public static SendFault Of(Exception fault) => fault switch
    {
        ApiRequestException api => Answered(api),
        RequestException { InnerException: HttpRequestException inner } => OnTheWay(inner),
        HttpRequestException inner => OnTheWay(inner),
        // A page of the front server instead of an answer; only a gateway's time-out leaves open what happened behind it.
        RequestException { HttpStatusCode: HttpStatusCode.InternalServerError or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable } => new Again(),
        RequestException or OperationCanceledException => new Unknown(),
        _ => new Never(),
    };

    private static SendFault Answered(ApiRequestException api) => api switch
    {
        { Parameters.RetryAfter: { } seconds } => new Wait(TimeSpan.FromSeconds(seconds)),
        { Parameters.MigrateToChatId: { } to } => new Moved(to),
        { ErrorCode: 400 } when IsFine(api.Message) => new Fine(),
        { ErrorCode: 403 } => new Unreachable(),
        { ErrorCode: 400 } when api.Message.Contains("chat not found") => new Unreachable(),
        { ErrorCode: 401 or 404 or 409 or 429 } => new Again(),
        { ErrorCode: 504 } => new Unknown(),
        { ErrorCode: >= 500 } => new Again(),
        _ => new Never(),
    };

    private static SendFault OnTheWay(HttpRequestException fault)
        => fault.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError ? new NotReached() : new Unknown();

    private static bool IsFine(string message)
        => message.Contains("message is not modified") || message.Contains("query is too old") || message.Contains("message to edit not found") || message.Contains("message to unpin not found");
}
