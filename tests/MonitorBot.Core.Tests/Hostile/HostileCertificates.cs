using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace MonitorBot.Core.Tests.Hostile;

/// <summary>Self-signed certificates with the fault that the host's name asks for.</summary>
internal sealed class HostileCertificates : IDisposable
{
    private readonly RSA _key = RSA.Create(2048);
    private readonly Dictionary<string, X509Certificate2> _made = [];

    public X509Certificate2 For(string host)
    {
        lock (_made) return _made.TryGetValue(host, out var made) ? made : _made[host] = Make(host);
    }

    public void Dispose()
    {
        foreach (var certificate in _made.Values) certificate.Dispose();
        _key.Dispose();
    }

    private X509Certificate2 Make(string host)
    {
        var now = TimeProvider.System.GetUtcNow();
        var (from, to) = host.Contains("expired") ? (now.AddDays(-90), now.AddDays(-1))
            : host.Contains("not-yet") ? (now.AddDays(2), now.AddDays(90))
            : (now.AddDays(-2), now.AddDays(60));
        var name = host.Contains("wrong-name") ? "lain.test" : host;
        var request = new CertificateRequest($"CN={name}", _key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(name);
        request.CertificateExtensions.Add(names.Build());
        using var certificate = request.CreateSelfSigned(from, to);
        return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pfx), null);
    }
}
