using System.Text.RegularExpressions;
using AngleSharp.Dom;
using MonitorBot.Core.Parsing.Searching;

namespace MonitorBot.Core.Dating.Lists.Cards;

/// <summary>What opens over the page instead of at an address of its own: Bootstrap's and UIkit's modals, lightboxes, a script's call or a component's with the item's number ("bukaBerita(3)").</summary>
internal sealed partial class Popups
{
    private const int MostOpeners = 500;

    /// <summary>A card's picture and its title open the same popup; what more elements open serves many cards.</summary>
    private const int OfOneCard = 2;

    private const int LongestName = 80;
    private const string Openers = "[data-toggle=modal], [data-bs-toggle=modal], [data-fancybox], [uk-toggle], [onclick], [wire\\:click], [x-on\\:click], [\\@click], [ng-click]";

    private static readonly string[] Clicks = ["onclick", "wire:click", "x-on:click", "@click", "ng-click"];

    private static readonly string[] Targets = ["data-bs-target", "data-target", "data-src", "href", "uk-toggle"];

    private readonly Lazy<Dictionary<string, IElement>> _byId;

    private Popups(IDocument document) => _byId = new(() => document.Find("[id]").GroupBy(element => element.Id!).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal));

    /// <summary>Each element that opens a popup, with the popup's name and, where it stands in the page already, the popup.</summary>
    public static IEnumerable<(IElement Opener, string Name, IElement? Popup)> In(IDocument document)
    {
        var popups = new Popups(document);
        var openers = document.Find(Openers).Take(MostOpeners).Select(opener => (Opener: opener, Popup: popups.Standing(opener))).ToList();
        var uses = openers.Select(found => found.Popup).OfType<IElement>().CountBy(popup => popup).ToDictionary();
        foreach (var (opener, popup) in openers)
        {
            if ((popup is null ? Called(opener) : uses[popup] <= OfOneCard ? popup.Id : Filled(opener, popup)) is { } name) yield return (opener, name, popup);
        }
    }

    private IElement? Standing(IElement opener)
    {
        foreach (var attribute in Targets)
        {
            if (opener.GetAttribute(attribute) is { } text && text.IndexOf('#') is >= 0 and var at && text[(at + 1)..].TrimEnd(' ', ';', '}') is { Length: > 0 } id && _byId.Value.TryGetValue(id, out var popup)) return popup;
        }
        return null;
    }

    /// <summary>One popup for all cards, which a script fills with what the opener tells it.</summary>
    private static string? Filled(IElement opener, IElement popup)
        => opener.Attributes.FirstOrDefault(told => told.Name.StartsWith("data-", StringComparison.Ordinal) && !told.Name.StartsWith("data-bs-", StringComparison.Ordinal) && told.Name is not ("data-toggle" or "data-target" or "data-src") && told.Value.Length is > 0 and <= LongestName) is { } data ? $"{popup.Id}-{data.Value}" : null;

    private static string? Called(IElement opener)
    {
        if (LeadsAway(opener.GetAttribute("href")) || Clicks.Select(opener.GetAttribute).OfType<string>().FirstOrDefault() is not { } code) return null;
        var call = Call().Match(code);
        if (!call.Success) call = Chosen().Match(code);
        return call.Success ? $"{call.Groups[1].Value}-{call.Groups[2].Value}" : null;
    }

    private static bool LeadsAway(string? href) => href is { Length: > 0 } && href[0] != '#' && !href.StartsWith("javascript", StringComparison.OrdinalIgnoreCase);

    // "open = 3", "selected = 'rapat-kerja'": what is chosen is shown.
    [GeneratedRegex(@"^\s*(\w*(?:open|show|buka|modal|detail|selected|active|pilih)\w*)\s*=\s*['""]?(?!true\b|false\b|null\b)([\w-]{1,80})['""]?\s*(?:;|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Chosen();

    // A function whose name says that it shows something, called with what it shows.
    [GeneratedRegex(@"^\s*(?:return\s+)?(\w*(?:buka|open|show|lihat|tampil|detail|modal|popup|baca|read|view|berita|news|artikel|agenda|event|post)\w*)\(\s*['""]?([\w-]{1,80})['""]?\s*[,)]", RegexOptions.IgnoreCase)]
    private static partial Regex Call();
}
