using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace MonitorBot.Core.Dating.Articles.Body;

/// <summary>"2 hari yang lalu" with the moment itself as its title: readers see how long ago, and when exactly under the pointer.</summary>
internal static partial class AgoTitles
{
    private const int Longest = 40;

    /// <returns>Null unless the element prints how long ago and nothing more.</returns>
    public static string? Of(IElement element) =>
        element.GetAttribute("title") is { Length: > 0 } title && DateTexts.HasDigit(title) && BriefText.Of(element, Longest) is { } text && Ago().IsMatch(text) ? title : null;

    [GeneratedRegex(@"\b(?:lalu|ago|kemarin|yesterday|baru saja|barusan)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ago();
}
