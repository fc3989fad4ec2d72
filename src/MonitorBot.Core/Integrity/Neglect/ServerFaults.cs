using System.Buffers;
using System.Text.RegularExpressions;
using MonitorBot.Core.Integrity.Hiding;
using MonitorBot.Core.Integrity.Signs;
using MonitorBot.Core.Parsing.Searching;

namespace MonitorBot.Core.Integrity.Neglect;

/// <summary>Errors, stack traces and debug pages that visitors are shown. What stands in code samples is none.</summary>
internal static partial class ServerFaults
{
    private const string DebugMarks =
        "#phpdebugbar, .phpdebugbar, link[href*='_debugbar'], script[src*='_debugbar'], .sf-toolbar, [id^='sfwdt'], #debug-icon, #toolbarContainer, script[id='debugbar_loader'], #yii-debug-toolbar, #djDebug, .werkzeug-debugger, .debugger .traceback, #ignition, .Whoops.container";

    // One of these stands in whatever the patterns below match: one quick look rules nearly every page out.
    private static readonly SearchValues<string> DebugStems = SearchValues.Create(["seeing this error", "exception", "whoops", "ignition", "werkzeug", "phpinfo", "php version", "server error", "profiler token"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> ErrorStems = SearchValues.Create(
        [" on line", "\non line", "\ton line", "php error", "uncaught", "database error", "sqlstate", "sql syntax", "mysql", "stack trace", "database connection", "critical error", "situs web", "database server", "traceback", "at java.", "java.lang.", ".php"],
        StringComparison.OrdinalIgnoreCase);

    public static IEnumerable<Finding> Of(PageScope page)
    {
        var text = Text(page);
        if (page.Document.First(DebugMarks) is { } mark)
            yield return Evidence.Of(Sign.DebugPage, page.Url, "bilah debug", mark.Id ?? mark.ClassName ?? mark.LocalName, Dating.Confidence.High);
        else if (text.AsSpan().ContainsAny(DebugStems) && Debug().Match(text) is { Success: true } debug)
            yield return Evidence.Of(Sign.DebugPage, page.Url, "halaman debug", debug.Value, Dating.Confidence.High);
        if (text.AsSpan().ContainsAny(ErrorStems) && Error().Match(text) is { Success: true } error)
            yield return Evidence.Of(Sign.PhpError, page.Url, "pesan galat", error.Value, Dating.Confidence.High);
    }

    private static string Text(PageScope page)
    {
        if (page.Document.Body is not { } body) return page.Document.Title ?? "";
        // A trace is often set as code, but then the page is nothing else; a lesson has an article around it.
        var samples = body.Find("article pre, article code, .post pre, .entry-content pre, .entry-content code, .content pre").ToHashSet();
        return $"{page.Document.Title}\n{(samples.Count == 0 ? page.Text : PageText.Of(body, skip: samples.Contains))}";
    }

    [GeneratedRegex(@"you.re seeing this error because you have\s+debug = true|(?:illuminate|symfony|codeigniter|twig)\\[a-z\\]{2,80}exception|whoops\\|whoops, looks like something went wrong|ignition\b.{0,40}laravel|symfony exception|action controller: exception caught|werkzeug debugger|phpinfo\(\)|php version [5-8]\.[0-9.]+\s+.{0,40}system|server error in '/[^']{0,60}' application|full exception page|an unhandled exception occurred while processing the request|profiler token", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Debug();

    [GeneratedRegex(@"(?:warning|notice|deprecated|fatal error|parse error|strict standards|recoverable fatal error)\s?:\s[^\n]{3,400}\s+in\s+[^\n]{2,200}\s+on line\s+[0-9]+|a php error was encountered|an uncaught exception was encountered|a database error occurred|uncaught (?:error|exception|pdoexception|typeerror)\b[^\n]{0,300}(?:stack trace|\.php)|sqlstate\[[0-9a-z]{2,5}\]|you have an error in your sql syntax|mysqli?_(?:connect|query|fetch\w*)\(\)|stack trace:\s+#0\s|error establishing a database connection|there has been a critical error on this website|(?:ada|terjadi) (?:kesalahan|eror|galat) (?:serius|fatal|kritis) (?:di|pada) situs web (?:ini|anda)|unable to connect to your database server|traceback \(most recent call last\)|at java\.[a-z.]{3,60}\(|java\.lang\.[a-z]{3,40}exception|(?:vendor|application|system|public_html|htdocs)/[^\s\n]{2,120}\.php(?::[0-9]+|\([0-9]+\))", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Error();
}
