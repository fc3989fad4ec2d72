using System.Text.RegularExpressions;

namespace MonitorBot.Core.Dating.Apis;

/// <summary>Markup that stands in JSON's texts: servers write a table's cells ready to be shown.</summary>
internal static partial class JsonMarkup
{
    /// <summary>Where the first link in the text leads; null when it holds none.</summary>
    public static string? Link(string? text)
        => text is not null && text.Contains('<', StringComparison.Ordinal) && Anchor().Match(text) is { Success: true } anchor ? System.Net.WebUtility.HtmlDecode(anchor.Groups[1].Value) : null;

    /// <summary>The text as it would be read.</summary>
    public static string? Plain(string? text) => text is not null && text.Contains('<', StringComparison.Ordinal) ? JsonText.Plain(text) : text;

    [GeneratedRegex("""<a\s[^<>]{0,300}?href\s{0,3}=\s{0,3}["']?([^"'<>\s]{1,500})""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Anchor();
}
