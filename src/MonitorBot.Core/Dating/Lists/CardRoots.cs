using AngleSharp.Dom;

namespace MonitorBot.Core.Dating.Lists;

/// <summary>The roots of all cards of a page: their own headings are titles, and what holds one is no heading of the next.</summary>
internal sealed class CardRoots(IEnumerable<IElement> roots)
{
    public static readonly CardRoots None = new([]);

    private readonly HashSet<IElement> own = [.. roots];
    private HashSet<IElement>? holders;

    public bool Contains(IElement element) => own.Contains(element);

    /// <summary>The element is one or holds one.</summary>
    public bool AreIn(IElement element) => own.Contains(element) || (holders ??= [.. own.SelectMany(root => root.Ancestors<IElement>())]).Contains(element);
}
