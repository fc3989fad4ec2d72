using AngleSharp.Dom;

namespace MonitorBot.Core.Dating.Lists.Cards;

/// <summary>Where a click leads: a link, or a card that a script makes one ("onclick=\"location.href='/berita/judul'\"", "data-href", "data-url").</summary>
internal static class ClickTarget
{
    public static string? Of(IElement element) => element.GetAttribute("href") ?? element.GetAttribute("data-href") ?? element.GetAttribute("data-url") ?? element.GetAttribute("data-link") ?? Quoted(element.GetAttribute("onclick"));

    private static string? Quoted(string? script)
    {
        var at = script?.IndexOf("location", StringComparison.Ordinal) ?? -1;
        var open = at < 0 ? -1 : script!.AsSpan(at).IndexOfAny('\'', '"');
        if (open < 0) return null;
        var rest = script.AsSpan(at + open + 1);
        var close = rest.IndexOf(script![at + open]);
        return close > 0 ? rest[..close].ToString() : null;
    }
}
