namespace MonitorBot.Core.Integrity.Words.Letters;

/// <summary>One word of a text.</summary>
/// <param name="Text">Folded to lower-case Latin.</param>
/// <param name="Disguised">Written with look-alikes, invisible characters or spaced letters.</param>
/// <param name="Spaced">A run of single letters ("s l o t"), joined.</param>
internal readonly record struct Token(string Text, bool Disguised, bool Spaced = false)
{
    public bool IsNumber => Text.All(char.IsAsciiDigit);
}
