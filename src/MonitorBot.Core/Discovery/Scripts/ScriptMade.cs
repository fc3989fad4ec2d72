using AngleSharp.Dom;
using MonitorBot.Core.Parsing.Searching;

namespace MonitorBot.Core.Discovery.Scripts;

/// <summary>Knows pages whose links scripts follow in the browser (Vue, React, Svelte and what is built on them), rendered before or not.</summary>
public static class ScriptMade
{
    private const string Roots = "div#app, div#root, div#__next, div#__nuxt, div#__layout, div#svelte, app-root, div[data-reactroot], div[data-server-rendered]";

    public static bool Is(IDocument document)
        => document.First(Roots) is not null && document.First("script[src]") is not null;
}
