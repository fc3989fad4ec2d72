using System.Text.RegularExpressions;

namespace MonitorBot.Core.Integrity;

/// <summary>Makes addresses unclickable for every display: <c>hxxps://contoh[.]xyz/jalur</c>. Applying it twice changes nothing.</summary>
public static partial class Defang
{
    public static string Url(Uri url) => Text(url.AbsoluteUri);

    /// <summary>Defangs every web address and every bare host in the text; leaves the rest.</summary>
    public static string Text(string text) => Address().Replace(text, hit => One(hit.Value));

    private static string One(string address)
    {
        var hostStart = address.IndexOf("://", StringComparison.Ordinal) is var scheme and >= 0 ? scheme + 3 : 0;
        var hostEnd = address.AsSpan(hostStart).IndexOfAny("/?#") is var end and >= 0 ? hostStart + end : address.Length;
        return Scheme().Replace(address[..hostStart], hit => hit.Value.Replace("tt", "xx").Replace("TT", "XX"))
            + address[hostStart..hostEnd].Replace("[.]", ".").Replace(".", "[.]") + address[hostEnd..].Replace("://", "[:]//");
    }

    [GeneratedRegex(@"\b(?:[a-z][a-z0-9+-]*://[^\s""'<>]+|(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62}[\p{L}\p{N}])?\.)+(?:\p{L}{2,24}|xn--[a-z0-9-]+)\b(?:[/?#:][^\s""'<>]*)?)", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Address();

    [GeneratedRegex(@"^https?", RegexOptions.IgnoreCase)]
    private static partial Regex Scheme();
}
