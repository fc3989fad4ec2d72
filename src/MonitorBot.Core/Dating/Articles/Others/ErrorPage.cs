using System.Text.RegularExpressions;

namespace MonitorBot.Core.Dating.Articles.Others;

/// <summary>A page that says it found nothing: its address may hold a day, its lists may hold many, none is its own.</summary>
internal static partial class ErrorPage
{
    private const int Head = 8_000;

    public static bool Is(string html) => Title().IsMatch(html.AsSpan(0, Math.Min(Head, html.Length)));

    // "404 Halaman tidak ditemukan - Dinas", "Error 404", "Page not found | Dinas"; not "Korban tidak ditemukan".
    [GeneratedRegex(@"<title[^>]*>\s*(?:error\s+404\b|404\b\s*(?:$|<|[-–|:!]|error|not\b|page|halaman)|page\s+(?:was\s+)?not\s+found|(?:maaf,?\s+)?halaman\s+(?:ini\s+)?tidak\s+(?:di)?temukan)", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Title();
}
