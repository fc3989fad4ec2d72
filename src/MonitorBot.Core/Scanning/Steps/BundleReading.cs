using MonitorBot.Core.Agencies;
using MonitorBot.Core.Discovery.Scripts;
using MonitorBot.Core.Parsing.Costs;
using MonitorBot.Core.Parsing.Searching;

namespace MonitorBot.Core.Scanning.Steps;

/// <summary>What the scripts of an empty shell tell, one after the other: where data is asked for, with what, and which parts are loaded later.</summary>
internal sealed class BundleReading(Reading reading)
{
    /// <summary>Requests that are left for the endpoints themselves.</summary>
    private const int Kept = 6;

    private readonly List<Uri> bases = [.. reading.Home.Document!.Find("script:not([src])").SelectMany(s => ScriptBases.Find(s.Words(), reading.Home.Page.Url, reading.Hosts))];
    private readonly List<(string Key, string Value, Category Category)> values = [];

    public List<ScriptEndpoint> Found { get; } = [];

    /// <summary>Parts that a category's own page needs.</summary>
    public List<(Category Category, Uri Url)> Chunks { get; } = [];

    /// <summary>Parts that ask for data on behalf of others.</summary>
    public List<Uri> Services { get; } = [];

    /// <param name="only">The category whose own page the script makes.</param>
    public async Task ReadAsync(Uri url, Category? only, CancellationToken stop)
    {
        if (reading.Reader.Remaining < Kept || !reading.Try(url) || await reading.Reader.TextAsync(url, stop) is not { } script) return;
        bases.AddRange(ScriptBases.Find(script, reading.Home.Page.Url, reading.Hosts));
        values.AddRange(ScriptParameters.Values(script));
        Found.AddRange(ScriptParameters.Filled(script, bases, values, reading.Hosts));
        Found.AddRange(ScriptEndpoints.Find(script, reading.Home.Page.Url, reading.Hosts, bases).Where(e => !bases.Exists(b => PageScripts.IsBase(e.Url, b))).Select(e => e.Category is null ? e with { Category = only } : e));
        if (only is null) Chunks.AddRange(ScriptChunks.Find(script, url, reading.Hosts));
        else Services.AddRange(ScriptChunks.Services(script, url, reading.Hosts));
    }
}
