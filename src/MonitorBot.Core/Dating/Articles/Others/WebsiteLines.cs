using System.Text.RegularExpressions;

namespace MonitorBot.Core.Dating.Articles.Others;

/// <summary>"© 2026 Dinas Pangan | Pembaruan terakhir situs: 26 November 2026": a line about the website, the same on all its pages.</summary>
internal static partial class WebsiteLines
{
    private const string Keyword = "$Date:";

    /// <param name="line">A text and the label before it.</param>
    public static bool Are(string line) => Names().IsMatch(line);

    /// <summary>"$Date: 2016/11/18 06:31:41 $": version control writes it into the file that was changed, so that it is never the whole website's.</summary>
    public static bool IsOfFile(ReadOnlySpan<char> before) => before.TrimEnd().EndsWith(Keyword, StringComparison.Ordinal);

    [GeneratedRegex(@"©|\b(?:situs|websites?|site|web|portal|copyright|hak\s+cipta)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Names();
}
