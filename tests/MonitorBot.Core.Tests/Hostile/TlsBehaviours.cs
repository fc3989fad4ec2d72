namespace MonitorBot.Core.Tests.Hostile;

/// <summary>Certificates with faults, and servers that fail at the handshake.</summary>
internal static class TlsBehaviours
{
    public static readonly IReadOnlyList<Behaviour> All =
    [
        new("tls self signed", "fetched 200 UntrustedChain", Isi) { Tls = true },
        new("tls expired", "fetched 200 Expired, UntrustedChain", Isi) { Tls = true },
        new("tls not-yet valid", "fetched 200 UntrustedChain, NotYetValid", Isi) { Tls = true },
        new("tls wrong-name", "fetched 200 WrongName, UntrustedChain", Isi) { Tls = true },
        new("tls then silence", "Timeout", Reply.Hang) { Tls = true },
        // The plain listener answers these: no handshake ever succeeds.
        new("plain where tls is asked", "Tls|Protocol|Connect|Timeout", Isi) { Start = new Uri("https://plain-where-tls-is-asked.test/") },
    ];

    private static Task Isi(HostileServer.Exchange e) => Reply.Page(e.Out, "isi");
}
