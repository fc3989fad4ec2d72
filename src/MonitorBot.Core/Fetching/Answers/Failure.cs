using System.Net.Sockets;
using System.Security.Authentication;
using MonitorBot.Core.Fetching.Connecting;

namespace MonitorBot.Core.Fetching.Answers;

/// <summary>Turns what the network threw into an outcome with a clause that people understand.</summary>
internal static class Failure
{
    public static FetchOutcome Of(Uri url, Exception error, TimeSpan limit) => error switch
    {
        OperationCanceledException => TimedOut(url, limit),
        _ when Inner<RefusedException>(error) is { } refused => new FetchOutcome.Refused(url, refused.Message),
        _ when Inner<SocketException>(error) is { } socket => Socket(url, socket.SocketErrorCode),
        _ when Inner<AuthenticationException>(error) is not null => Lost(url, UnreachableCause.Tls, "sambungan aman (TLS) gagal"),
        HttpRequestException http => Http(url, http.HttpRequestError),
        _ => Lost(url, UnreachableCause.Protocol, "jawaban server tidak dapat dibaca"),
    };

    public static FetchOutcome TimedOut(Uri url, TimeSpan limit)
        => Lost(url, UnreachableCause.Timeout, $"tidak menjawab dalam {Math.Max(1, (int)Math.Round(limit.TotalSeconds))} detik");

    public static FetchOutcome ServerError(Uri url, int status, Page? answer = null)
        => new FetchOutcome.Unreachable(url, UnreachableCause.ServerError, $"server menjawab galat {status}", status, answer);

    private static FetchOutcome Socket(Uri url, SocketError code) => code switch
    {
        SocketError.HostNotFound or SocketError.NoData => Lost(url, UnreachableCause.Dns, "nama host tidak ditemukan (DNS)"),
        SocketError.TryAgain or SocketError.NoRecovery => Lost(url, UnreachableCause.Dns, "server nama (DNS) tidak menjawab"),
        SocketError.ConnectionRefused => Lost(url, UnreachableCause.Connect, "sambungan ditolak server"),
        SocketError.TimedOut => Lost(url, UnreachableCause.Connect, "server tidak menanggapi sambungan"),
        SocketError.NetworkUnreachable or SocketError.HostUnreachable => Lost(url, UnreachableCause.Connect, "jaringan menuju server tidak terjangkau"),
        SocketError.ConnectionReset or SocketError.ConnectionAborted or SocketError.Shutdown => Lost(url, UnreachableCause.Connect, "sambungan diputus server"),
        _ => Lost(url, UnreachableCause.Connect, "sambungan gagal"),
    };

    private static FetchOutcome Http(Uri url, HttpRequestError error) => error switch
    {
        HttpRequestError.NameResolutionError => Lost(url, UnreachableCause.Dns, "nama host tidak ditemukan (DNS)"),
        HttpRequestError.ConnectionError => Lost(url, UnreachableCause.Connect, "sambungan gagal"),
        HttpRequestError.SecureConnectionError => Lost(url, UnreachableCause.Tls, "sambungan aman (TLS) gagal"),
        HttpRequestError.ProxyTunnelError => Lost(url, UnreachableCause.Connect, "proksi menolak meneruskan sambungan"),
        HttpRequestError.ConfigurationLimitExceeded => Lost(url, UnreachableCause.Protocol, "kepala jawaban terlalu besar"),
        HttpRequestError.ResponseEnded => Lost(url, UnreachableCause.Protocol, "jawaban server terputus"),
        _ => Lost(url, UnreachableCause.Protocol, "jawaban server tidak sesuai aturan HTTP"),
    };

    private static FetchOutcome.Unreachable Lost(Uri url, UnreachableCause cause, string why) => new(url, cause, why);

    private static T? Inner<T>(Exception? error)
        where T : Exception
    {
        for (var depth = 0; error is not null && depth < 10; error = error.InnerException, depth++)
        {
            if (error is T found) return found;
        }
        return null;
    }
}
