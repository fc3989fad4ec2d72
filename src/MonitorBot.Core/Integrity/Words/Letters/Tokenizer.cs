using System.Text;

namespace MonitorBot.Core.Integrity.Words.Letters;

/// <summary>Cuts a text into folded words; letters set apart one by one become one word again.</summary>
internal static class Tokenizer
{
    private const int MaxTokens = 20_000;
    private const int MinSpacedLetters = 4;

    public static IReadOnlyList<Token> Cut(string text)
    {
        var tokens = new List<Token>();
        var word = new StringBuilder();
        var disguised = false;
        var previousSpoke = false;
        for (var at = 0; at < text.Length && tokens.Count < MaxTokens;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length);
            var next = at + length < text.Length ? text[at + length] : ' ';
            at += length;
            var read = Folding.Read(rune, out var looksLike);
            if (read == '\0')
            {
                disguised |= word.Length > 0 && char.IsAscii(word[^1]) && char.IsLetterOrDigit(next);
                continue;
            }

            if (char.IsLetterOrDigit(read) || (IsLeetMark(read) && char.IsLetterOrDigit(next) && (previousSpoke || read == '$')))
            {
                word.Append(read);
                disguised |= looksLike;
                previousSpoke = true;
                continue;
            }

            Close(tokens, word, ref disguised);
            previousSpoke = false;
        }

        Close(tokens, word, ref disguised);
        return JoinSpaced(tokens);
    }

    private static bool IsLeetMark(char read) => read is '@' or '$' or '!' or '|';

    private static void Close(List<Token> tokens, StringBuilder word, ref bool disguised)
    {
        if (word.Length > 0) tokens.Add(new Token(word.ToString(), disguised));
        word.Clear();
        disguised = false;
    }

    private static List<Token> JoinSpaced(List<Token> tokens)
    {
        var joined = new List<Token>(tokens.Count);
        for (var i = 0; i < tokens.Count;)
        {
            var end = i;
            while (end < tokens.Count && tokens[end].Text.Length == 1) end++;
            if (end - i >= MinSpacedLetters)
            {
                joined.Add(new Token(string.Concat(tokens.Skip(i).Take(end - i).Select(token => token.Text)), Disguised: true, Spaced: true));
                i = end;
                continue;
            }

            joined.Add(tokens[i++]);
        }

        return joined;
    }
}
