namespace MonitorBot.Core.Integrity.Words.Letters;

/// <summary>The shape of a word under leet: digits and signs become the letters they imitate, l and i are one, doubled letters are one.</summary>
internal static class Skeleton
{
    public static string Of(ReadOnlySpan<char> word)
    {
        Span<char> shape = word.Length <= 256 ? stackalloc char[word.Length] : new char[word.Length];
        return new string(shape[..Write(word, shape)]);
    }

    /// <param name="shape">At least as long as the word.</param>
    /// <returns>How much of it was written.</returns>
    public static int Write(ReadOnlySpan<char> word, Span<char> shape)
    {
        var length = 0;
        foreach (var letter in word)
        {
            var bone = Bone(letter);
            if (length == 0 || shape[length - 1] != bone) shape[length++] = bone;
        }

        return length;
    }

    public static char Bone(char letter) => letter switch
    {
        '0' => 'o',
        '1' or '!' or '|' or 'l' => 'i',
        '2' => 'z',
        '3' => 'e',
        '4' or '@' => 'a',
        '5' or '$' => 's',
        '6' or '9' => 'g',
        '7' => 't',
        '8' => 'b',
        _ => letter,
    };
}
