using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using MonitorBot.Simulator.Websites;
using MonitorBot.Tests.Corpus.Cases;

namespace MonitorBot.Benchmarks.Web;

/// <summary>The websites in a process of their own, so that their work counts on nobody's account. Ends when its standard input does.</summary>
internal sealed class WebChild(WebOptions options)
{
    private readonly Dictionary<string, SampleSite> sites = WebHosts.Whole.ToDictionary(site => site.Host);
    private readonly ConcurrentDictionary<string, Answer> answers = new();
    private readonly ConcurrentDictionary<string, ConcurrentQueue<string>> asked = new();

    public static async Task<int> RunAsync(string[] args)
    {
        await new WebChild(WebOptions.Of(args)).ServeAsync();
        return 0;
    }

    private async Task ServeAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        await using var app = builder.Build();
        app.Run(AnswerAsync);
        await app.StartAsync();
        Console.WriteLine(new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()).Port);
        await Console.In.ReadToEndAsync();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var host = context.Request.Host.Host;
        var path = context.Request.Path.Value + context.Request.QueryString;
        if (path.StartsWith("/__as/", StringComparison.Ordinal))
        {
            (host, path) = (path.Split('/')[2], "/");
            context.Request.Path = "/";
        }
        if (path == "/__asked") await context.Response.WriteAsync(string.Join('\n', asked.TryRemove(host, out var list) ? list : []));
        else if (WebHosts.Find(host, sites) is not { } site) context.Response.StatusCode = 421;
        else if (WebHosts.Hangs(options, WebHosts.Number(host))) await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        else await WriteAsync(context, host, path, site);
    }

    private async Task WriteAsync(HttpContext context, string host, string path, SampleSite site)
    {
        asked.GetOrAdd(host, _ => new()).Enqueue(path);
        if (options.LatencyMs > 0) await Task.Delay(TimeSpan.FromMilliseconds(options.LatencyMs), TimeProvider.System, context.RequestAborted);
        var answer = Of(context.Request, host, path, site);
        var known = options.Validators && answer.Status == 200 && context.Request.Headers.IfNoneMatch == answer.Tag;
        context.Response.StatusCode = known ? 304 : answer.Status;
        foreach (var (name, value) in answer.Headers) context.Response.Headers[name] = value;
        if (options.Validators && answer.Status == 200) context.Response.Headers.ETag = answer.Tag;
        if (known) return;
        context.Response.ContentType = answer.MediaType;
        context.Response.ContentLength = answer.Body.Length;
        await context.Response.Body.WriteAsync(answer.Body, context.RequestAborted);
    }

    // Copies show what the website shows, under their own name.
    private Answer Of(HttpRequest request, string host, string path, SampleSite site)
    {
        var (agent, referer) = (request.Headers.UserAgent.ToString(), request.Headers.Referer.ToString());
        var answer = answers.GetOrAdd(string.Join('\n', site.Host, path, agent, referer), _ => Made(site, new SampleRequest(site.Host, request.Path.Value ?? "/", request.Query.ToDictionary(pair => pair.Key, pair => pair.Value.ToString())) { UserAgent = agent, Referer = referer }));
        return host == site.Host ? answer : answer.Under(site.Host, host);
    }

    private Answer Made(SampleSite site, SampleRequest request)
    {
        var made = SampleWebsite.Respond(site, request, CorpusCase.Now);
        var body = options.Dressed && made.MediaType.StartsWith("text/html", StringComparison.Ordinal) ? Dress.On(made.Body) : made.Body;
        return new Answer(made.Status, made.MediaType, made.Headers, Encoding.UTF8.GetBytes(body));
    }

    private sealed record Answer(int Status, string MediaType, IReadOnlyDictionary<string, string> Headers, byte[] Body)
    {
        public string Tag { get; } = $"\"{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Body).AsSpan(0, 8))}\"";

        public Answer Under(string own, string other)
            => this with { Body = Body.AsSpan().IndexOf(Encoding.UTF8.GetBytes(own)) < 0 ? Body : Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Body).Replace(own, other, StringComparison.Ordinal)) };
    }
}
