using System.Text.RegularExpressions;
using AngleSharp.Dom;
using MonitorBot.Core.Parsing;

namespace MonitorBot.Core.Integrity.Hiding;

/// <summary>Nodes that an inline script of one line hides: <c>getElementById('x').style.display='none'</c>, <c>$('#x').hide()</c>.</summary>
internal static partial class ScriptedHiding
{
    private const int MaxScript = 100_000;

    public static IEnumerable<string> Selectors(IDocument document)
    {
        foreach (var script in document.Find("script:not([src])"))
        {
            var code = script.Words();
            if (code.Length is 0 or > MaxScript) continue;
            foreach (Match hit in ById().Matches(code)) yield return "#" + hit.Groups["id"].Value;
            foreach (Match hit in BySelector().Matches(code)) yield return hit.Groups["css"].Value;
        }
    }

    [GeneratedRegex(@"getElementById\(\s*[""'](?<id>[\w-]{1,60})[""']\s*\)\s*\.style\s*\.\s*(?:display\s*=\s*[""']none|visibility\s*=\s*[""']hidden|opacity\s*=\s*[""']?0|left\s*=\s*[""']-|top\s*=\s*[""']-|fontSize\s*=\s*[""']0|height\s*=\s*[""'][01]p|cssText\s*=\s*[""'][^""']{0,80}(?:none|hidden|-[0-9]{3}))")]
    private static partial Regex ById();

    [GeneratedRegex(@"(?:\$|jQuery|querySelector(?:All)?)\(\s*[""'](?<css>[#.][\w-]{1,60})[""']\s*\)\s*\.(?:hide\(|style\s*\.\s*display\s*=\s*[""']none|css\(\s*[""'](?:display[""']\s*,\s*[""']none|visibility[""']\s*,\s*[""']hidden))")]
    private static partial Regex BySelector();
}
