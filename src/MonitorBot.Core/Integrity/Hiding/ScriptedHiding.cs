using System.Text.RegularExpressions;
using AngleSharp.Dom;
using MonitorBot.Core.Parsing.Costs;
using MonitorBot.Core.Parsing.Searching;

namespace MonitorBot.Core.Integrity.Hiding;

/// <summary>Nodes that an inline script hides or takes away at once: <c>getElementById('x').style.display='none'</c>, <c>$('#x').hide()</c>.</summary>
internal static partial class ScriptedHiding
{
    private const int MaxScript = 100_000;
    private const int MostOfStatement = 160;

    public static IEnumerable<string> Selectors(IDocument document)
    {
        foreach (var script in document.Find("script:not([src])"))
        {
            var code = script.Words();
            if (code.Length is 0 or > MaxScript) continue;
            foreach (Match hit in Chosen().Matches(code))
                if (Hides().Match(code, hit.Index + hit.Length, Following(code, hit.Index + hit.Length)).Success) yield return hit.Groups["id"] is { Success: true } id ? "#" + id.Value : hit.Groups["class"] is { Success: true } named ? "." + named.Value : hit.Groups["css"].Value;
        }
    }

    /// <summary>What is done with the node: up to where the next one is chosen.</summary>
    private static int Following(string code, int at)
    {
        var rest = Math.Min(MostOfStatement, code.Length - at);
        return Chosen().Match(code, at, rest) is { Success: true } next ? next.Index - at : rest;
    }

    [GeneratedRegex(@"getElementById\(\s*[""'](?<id>[\w-]{1,60})[""']\s*\)|getElementsByClassName\(\s*[""'](?<class>[\w-]{1,60})[""']\s*\)|(?:\$|jQuery|querySelector(?:All)?)\(\s*[""'](?<css>[#.][\w-]{1,60})[""']\s*\)")]
    private static partial Regex Chosen();

    [GeneratedRegex(@"\.\s*style\s*\.\s*(?:display\s*=\s*[""']none|visibility\s*=\s*[""']hidden|opacity\s*=\s*[""']?0|left\s*=\s*[""']-|top\s*=\s*[""']-|fontSize\s*=\s*[""']0|height\s*=\s*[""'][01]p|cssText\s*=\s*[""'][^""']{0,80}(?:none|hidden|-[0-9]{3}))|setAttribute\(\s*[""']style[""']\s*,\s*[""'][^""']{0,80}(?:none|hidden|-[0-9]{3})|^\s*\.(?:hide|remove)\(\s*\)|^\s*\.css\(\s*\{?\s*[""']?(?:display[""']?\s*[,:]\s*[""']none|visibility[""']?\s*[,:]\s*[""']hidden|left[""']?\s*[,:]\s*[""']-[0-9]{3})")]
    private static partial Regex Hides();
}
