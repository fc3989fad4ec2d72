using System.Runtime.CompilerServices;
using AngleSharp.Dom;

namespace MonitorBot.Core.Parsing.Costs;

/// <summary>
/// What all readers of one document have looked at, however often: elements, and characters by the four. A page that the parser let through can
/// still be built so that some reader goes over it again and again. Counted, not timed: a busy machine makes no good page unreadable.
/// </summary>
internal sealed class ReadingEffort
{
    /// <summary>Many times what the longest honest page takes: docs/measurements/hostile.md.</summary>
    public const long Most = 60_000_000;

    public const string Refusal = "halaman terlalu rumit untuk dibaca";

    private const int CharactersAStep = 4;

    private static readonly ConditionalWeakTable<IDocument, ReadingEffort> Spent = [];

    public long Steps { get; private set; }

    public bool IsExhausted => Steps > Most;

    public static ReadingEffort Of(IDocument document) => Spent.GetOrCreateValue(document);

    public static ReadingEffort? Of(INode node) => node is IDocument document ? Of(document) : node.Owner is { } owner ? Of(owner) : null;

    /// <exception cref="HostileContentException">From the step on that is one too many, for every reader.</exception>
    public void Spend(long steps)
    {
        Steps += steps;
        if (IsExhausted) throw new HostileContentException(Refusal);
    }

    /// <summary>Goes on where reading an earlier tree of the same page ended.</summary>
    public void Resume(long spent) => Steps += spent;

    public void SpendOn(string text) => Spend(1 + (text.Length / CharactersAStep));
}
