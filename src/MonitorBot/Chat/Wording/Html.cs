using MonitorBot.Core.Parsing;

namespace MonitorBot.Chat.Wording;

/// <summary>Telegram's HTML, built so that no text from outside can break or forge it.</summary>
public static class Html
{
    /// <summary>Text from outside: cleaned, cut on a rune boundary, folded to one line, escaped.</summary>
    public static string Text(string? outside, int maxRunes = 200) => Escape(OutsideText.Inert(outside, maxRunes));

    /// <summary>Our own or already cleaned text.</summary>
    public static string Escape(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;");

    public static string Bold(string text) => $"<b>{Escape(text)}</b>";

    public static string Italic(string text) => $"<i>{Escape(text)}</i>";

    /// <summary>Not auto-linked, so that nobody taps a host that may be compromised.</summary>
    public static string Code(string text) => $"<code>{Escape(text)}</code>";
}
