using System.Net;
using System.Net.Sockets;

namespace MonitorBot.Core.Fetching.Connecting;

/// <summary>Makes every connection: resolves the name once, checks each address and connects to the very one it checked.</summary>
internal sealed class Dialer(Reach reach, FetchOptions options, TimeProvider time, Func<string, CancellationToken, Task<IPAddress[]>> lookUp)
{
    private const int MaxAddresses = 4;

    /// <exception cref="RefusedException">No address of the host may be reached.</exception>
    public async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken stop)
    {
        var wanted = context.DnsEndPoint;
        var addresses = await AllowedAddressesAsync(wanted.Host, wanted.Port, stop);
        return await FirstAsync(addresses, stop);
    }

    /// <summary>Addresses that a request to host and port may use, mapped hosts included.</summary>
    public async Task<IReadOnlyList<IPEndPoint>> AllowedAddressesAsync(string host, int port, CancellationToken stop)
    {
        if (reach.Mapped(host, port) is { } mapped)
            return [.. (await ResolveAsync(mapped.Host, stop)).Take(MaxAddresses).Select(a => new IPEndPoint(a, mapped.Port))];
        var found = await ResolveAsync(host, stop);
        if (found.Count == 0) throw new SocketException((int)SocketError.HostNotFound);
        var allowed = found.Where(a => reach.Allows(a, port)).Take(MaxAddresses).Select(a => new IPEndPoint(a, port)).ToArray();
        return allowed.Length > 0 ? allowed : throw new RefusedException(Objection(found));
    }

    /// <summary>A raw connection to the operator's proxy, whose address needs no check.</summary>
    public async ValueTask<Stream> ConnectToProxyAsync(DnsEndPoint proxy, CancellationToken stop)
        => await FirstAsync([.. (await ResolveAsync(proxy.Host, stop)).Take(MaxAddresses).Select(a => new IPEndPoint(a, proxy.Port))], stop);

    private static string Objection(IReadOnlyList<IPAddress> found)
        => found.Any(AddressRule.IsPublic)
            ? "port tidak diizinkan (hanya 80, 443, 8080, 8443)"
            : "alamat berada di jaringan internal atau khusus yang tidak diizinkan";

    private async Task<IReadOnlyList<IPAddress>> ResolveAsync(string host, CancellationToken stop)
        => IPAddress.TryParse(host.Trim('[', ']'), out var literal) ? [literal] : await lookUp(host, stop);

    private async Task<Stream> FirstAsync(IReadOnlyList<IPEndPoint> addresses, CancellationToken stop)
    {
        if (addresses.Count == 0) throw new SocketException((int)SocketError.HostNotFound);
        for (var i = 0; ; i++)
        {
            try
            {
                return await OneAsync(addresses[i], stop);
            }
            catch (Exception e) when (i + 1 < addresses.Count && e is SocketException or OperationCanceledException && !stop.IsCancellationRequested)
            {
                // The next address may answer.
            }
        }
    }

    private async Task<Stream> OneAsync(IPEndPoint address, CancellationToken stop)
    {
        using var limit = new CancellationTokenSource(options.ConnectTimeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, stop);
        var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(address, either.Token);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            socket.Dispose();
            throw new SocketException((int)SocketError.TimedOut);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
