using MonitorBot.Core.Integrity.Words.Gambling;
using MonitorBot.Core.Integrity.Words.Letters;

namespace MonitorBot.Core.Integrity.Words;

/// <summary>A text by which a page speaks to search engines, cut into words once for all who read it.</summary>
internal sealed class HeadText
{
    private IReadOnlyList<Token>? _words;
    private WordReading? _wide;
    private Lure? _lure;

    public HeadText(string text) => (Text, Upright) = (text, UpsideDown.Undo(text));

    public string Text { get; }

    private string Upright { get; }

    /// <inheritdoc cref="Words.Lure"/>
    public Lure Lure => _lure ??= Lure.In(Words);

    public IReadOnlyList<Token> Words => _words ??= Tokenizer.Cut(Upright);

    /// <inheritdoc cref="GamblingWords.ReadWide(string?)"/>
    public WordReading Wide => _wide ??= string.IsNullOrWhiteSpace(Text) ? WordReading.Nothing : GamblingWords.ReadWide(Words);
}
