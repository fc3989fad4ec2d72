using System.Collections.Concurrent;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace MonitorBot.Core.Fetching.Connecting;

/// <summary>Writes down what was seen of each host's certificate, and lets the strict reading pass only sound ones.</summary>
internal sealed class CertificateWitness(TimeProvider time)
{
    private readonly ConcurrentDictionary<string, TlsState> _seen = new(StringComparer.OrdinalIgnoreCase);

    public TlsState? Of(Uri url) => url.Scheme == Uri.UriSchemeHttps && _seen.TryGetValue(url.IdnHost.Trim('[', ']'), out var state) ? state : null;

    public bool Strict(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        Note(sender, certificate, chain, errors);
        return errors == SslPolicyErrors.None;
    }

    public bool Lenient(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        Note(sender, certificate, chain, errors);
        return certificate is not null;
    }

    private void Note(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors)
    {
        if (sender is not SslStream tls || certificate is not X509Certificate2 seen) return;
        var issuer = seen.GetNameInfo(X509NameType.SimpleName, forIssuer: true);
        _seen[tls.TargetHostName] = new TlsState(new DateTimeOffset(seen.NotAfter), Fault(seen, chain, errors), issuer.Length == 0 ? null : issuer);
    }

    private TlsFault Fault(X509Certificate2 seen, X509Chain? chain, SslPolicyErrors errors)
    {
        var now = time.GetUtcNow();
        var fault = TlsFault.None;
        if (new DateTimeOffset(seen.NotAfter) < now) fault |= TlsFault.Expired;
        if (new DateTimeOffset(seen.NotBefore) > now) fault |= TlsFault.NotYetValid;
        if (errors.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch)) fault |= TlsFault.WrongName;
        if (errors.HasFlag(SslPolicyErrors.RemoteCertificateChainErrors) && Distrusted(chain)) fault |= TlsFault.UntrustedChain;
        return fault;
    }

    // A chain that is only out of date is reported as expired, not as unknown.
    private static bool Distrusted(X509Chain? chain)
        => chain is null || chain.ChainStatus.Length == 0 || chain.ChainStatus.Any(s => s.Status != X509ChainStatusFlags.NotTimeValid);
}
