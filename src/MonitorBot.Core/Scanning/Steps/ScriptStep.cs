using System.Text.Json;
using AngleSharp.Dom;
using MonitorBot.Core.Agencies;
using MonitorBot.Core.Dating;
using MonitorBot.Core.Dating.Apis;
using MonitorBot.Core.Discovery;
using MonitorBot.Core.Discovery.Scripts;
using MonitorBot.Core.Parsing.Searching;
using MonitorBot.Core.Scanning.Items;

namespace MonitorBot.Core.Scanning.Steps;

/// <summary>Asks the endpoints from which a page's scripts take what they show; for an empty shell its own bundles name them.</summary>
internal static class ScriptStep
{
    private const int MaxBundles = 3;
    private const int MaxChunks = 3;
    private const int MaxServices = 2;
    private const int MaxTries = 3;
    private const int ShellText = 220;

    public static async Task RunAsync(Reading reading, IReadOnlyList<Category> open, CancellationToken stop)
    {
        var endpoints = Inline(reading);
        var shell = IsShell(reading.Home.Document);
        if (shell) endpoints.AddRange(await BundlesAsync(reading, stop));
        foreach (var category in open) await AskAsync(reading, category, endpoints, stop);
        if (shell && reading.Sources.Count == 0) reading.Gap ??= "halaman hanya kerangka yang diisi skrip dan sumber datanya tidak ditemukan";
    }

    /// <returns>True when endpoint's items were taken in.</returns>
    public static async Task<bool> ReadAsync(Reading reading, Uri url, Category? category, CancellationToken stop, bool activity = false)
    {
        if (await reading.Reader.JsonAsync(url, stop) is not { } json) return false;
        var items = EmbeddedSources.Read(JsonItems.Find(EmbeddedData.Unfold(json)), reading.Home.Document, url, reading, category, DateSource.Api);
        if (items.Count == 0)
        {
            // It is there and has something to say that we cannot read: a person looks.
            if (category is { } named && HoldsObjects(json, 0)) reading.Channels.TryAdd(named, url);
            return false;
        }
        reading.Add(new SourceReading(url, SourceKind.Json, category, items, activity));
        return true;
    }

    private static bool HoldsObjects(JsonElement json, int depth) => json.ValueKind switch
    {
        JsonValueKind.Array => json.EnumerateArray().FirstOrDefault().ValueKind == JsonValueKind.Object,
        JsonValueKind.Object when depth < 3 => json.EnumerateObject().Any(p => HoldsObjects(p.Value, depth + 1)),
        _ => false,
    };

    private static async Task AskAsync(Reading reading, Category category, List<ScriptEndpoint> endpoints, CancellationToken stop)
    {
        var tries = 0;
        // What is dated already, from elsewhere, needs only what the category's own page or name asks for.
        var isDated = reading.Evidence(category).Items.Any(i => i.Published is not null || i.EventStart is not null);
        foreach (var endpoint in endpoints.Where(e => e.Category == category || (e.Category is null && !isDated)).OrderByDescending(e => e.Category is not null).ThenByDescending(e => e.Score))
        {
            if (tries >= MaxTries || reading.Reader.Remaining < 3 || (tries > 0 && reading.IsSettled(category))) return;
            if (!reading.Try(endpoint.Url)) continue;
            tries++;
            if (await ReadAsync(reading, endpoint.Url, endpoint.Category, stop, endpoint is { Activity: true, Category: null }) && endpoint.Category is not null) return;
        }
    }

    private static List<ScriptEndpoint> Inline(Reading reading)
        => [.. reading.Reader.Pages.SelectMany(p => Scripts(p)?.Endpoints(p.Page.Url, reading.Hosts).Select(e => e.Category is null ? e with { Category = ChannelOf(reading, p) } : e) ?? []).OrderByDescending(e => e.Category is not null).DistinctBy(e => e.Url)];

    /// <summary>What a rubric's own page asks for is the rubric's.</summary>
    private static Category? ChannelOf(Reading reading, ReadPage page)
        => reading.Channels.Where(c => SiteHosts.Same(c.Value) == SiteHosts.Same(page.Page.Url)).Select(c => (Category?)c.Key).FirstOrDefault();

    private static PageScripts? Scripts(ReadPage page) => page.IsPutAway ? page.Scripts : page.Document is { } document ? PageScripts.Of(document) : null;

    private static async Task<List<ScriptEndpoint>> BundlesAsync(Reading reading, CancellationToken stop)
    {
        var bundles = new BundleReading(reading);
        var sources = reading.Home.Document!.Find("script[src], link[rel=modulepreload][href]")
            .Select(e => reading.Hosts.Resolve(reading.Home.Page.Url, e.GetAttribute("src") ?? e.GetAttribute("href"))).OfType<Uri>().Distinct()
            .OrderByDescending(IsSettings).ThenByDescending(IsMain).Take(MaxBundles).ToList();
        foreach (var bundle in sources)
        {
            if (bundles.Found.Exists(e => e.Category is not null)) break;
            await bundles.ReadAsync(bundle, null, stop);
        }
        foreach (var (category, chunk) in bundles.Chunks.DistinctBy(c => c.Category).Take(MaxChunks).ToList())
        {
            // The front end has a page for it: a person would look there.
            reading.Named.TryAdd(category, chunk);
            // A page's own script asks for what the page shows, whatever the address is called.
            if (!bundles.Found.Exists(e => e.Category == category)) await bundles.ReadAsync(chunk, category, stop);
        }
        foreach (var service in bundles.Services.Distinct().Take(MaxServices).ToList()) await bundles.ReadAsync(service, null, stop);
        return [.. bundles.Found.DistinctBy(e => (e.Url, e.Category))];
    }

    /// <summary>Small files that set what the bundle reads ("/config.js", "/env.js").</summary>
    private static bool IsSettings(Uri bundle)
        => bundle.Segments[^1] is var name && (name.StartsWith("config", StringComparison.OrdinalIgnoreCase) || name.StartsWith("env", StringComparison.OrdinalIgnoreCase) || name.StartsWith("setting", StringComparison.OrdinalIgnoreCase));

    private static bool IsMain(Uri bundle)
    {
        var name = bundle.Segments[^1];
        return name.Contains("main", StringComparison.OrdinalIgnoreCase) || name.Contains("index", StringComparison.OrdinalIgnoreCase) || name.Contains("app", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Next to no text and no links, but scripts: everything a visitor sees is made in the browser.</summary>
    private static bool IsShell(IDocument? document)
    {
        if (document?.Body is not { } body || document.First("script[src]") is null || body.Find("a[href]").Skip(3).Any()) return false;
        var text = 0;
        foreach (var node in body.GetDescendants().OfType<IText>())
        {
            if (node.ParentElement?.LocalName is "script" or "style" or "noscript") continue;
            text += node.Data.Trim().Length;
            if (text > ShellText) return false;
        }
        return true;
    }
}
