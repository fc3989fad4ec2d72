using System.Text;

namespace MonitorBot.Core.Parsing;

/// <summary>The one place that makes text from pages harmless before it reaches store, chat or document.</summary>
public static class OutsideText
{
    private const int MaxWord = 80;
    private const int MaxMarks = 4;
    private const char WordJoiner = '\u2060';

    /// <summary>One line: white space folded, controls, direction overrides, zero-width padding and lone surrogates gone, long words and the whole cut with "…".</summary>
    /// <param name="maxWord">Characters of a word after which the rest of it is cut.</param>
    public static string Line(string? text, int maxRunes = 300, int maxWord = MaxWord)
    {
        var line = new LineBuilder(maxRunes, maxWord);
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            if (!line.Add(rune)) break;
        }
        return line.ToString();
    }

    /// <summary>Several lines, each as <see cref="Line"/>; empty lines folded to one.</summary>
    public static string Block(string? text, int maxRunes = 2000, int maxLines = 40)
    {
        var lines = new List<string>();
        foreach (var raw in (text ?? "").AsSpan().EnumerateLines())
        {
            if (lines.Count == maxLines || maxRunes <= 0) break;
            var line = Line(raw.ToString(), maxRunes);
            if (line.Length == 0 && (lines.Count == 0 || lines[^1].Length == 0)) continue;
            lines.Add(line);
            maxRunes -= line.EnumerateRunes().Count() + 1;
        }
        return string.Join('\n', lines).TrimEnd('\n');
    }

    /// <summary>As <see cref="Line"/>, for chat: nothing in it rings or becomes a link (mentions, commands, hashtags, addresses), yet it looks the same.</summary>
    public static string Inert(string? text, int maxRunes = 300)
    {
        var line = Line(text, maxRunes);
        var inert = new StringBuilder(line.Length + 8);
        for (var i = 0; i < line.Length; i++)
        {
            inert.Append(line[i]);
            if (i + 1 < line.Length && line[i] is '@' or '#' or '$' or '/' or '.' or ':' or '+' && !char.IsWhiteSpace(line[i + 1])) inert.Append(WordJoiner);
        }
        return inert.ToString();
    }

    /// <summary>As <see cref="Line"/>, for CSV: a spreadsheet takes it as text, never as a formula.</summary>
    public static string Cell(string? text, int maxRunes = 1000)
    {
        var line = Line(text, maxRunes);
        return line.Length > 0 && line[0] is '=' or '+' or '-' or '@' or '|' or '%' ? "'" + line : line;
    }

    private sealed class LineBuilder(int maxRunes, int maxWord)
    {
        private readonly StringBuilder _text = new();
        private int _runes;
        private int _word;
        private int _marks;
        private bool _space;

        /// <returns>False when the line is full.</returns>
        public bool Add(Rune rune)
        {
            switch (OutsideRune.KindOf(rune))
            {
                case RuneKind.Nothing: return true;
                case RuneKind.Space: return Space();
                case RuneKind.Mark when _word == 0 || ++_marks > MaxMarks: return true;
                case RuneKind.Mark: return Put(rune);
                default:
                    _marks = 0;
                    return ++_word <= maxWord ? Put(rune) : _word > maxWord + 1 || Put(new Rune('…'));
            }
        }

        public override string ToString() => _text.ToString();

        private bool Space()
        {
            _space = _runes > 0;
            _word = 0;
            return true;
        }

        private bool Put(Rune rune)
        {
            if (_runes + (_space ? 1 : 0) >= maxRunes) return Full();
            if (_space) _text.Append(' ');
            _runes += _space ? 2 : 1;
            _space = false;
            _text.Append(rune.ToString());
            return true;
        }

        private bool Full()
        {
            if (_runes == 0) return false;
            if (_runes >= maxRunes) RemoveLast();
            _text.Append('…');
            return false;
        }

        private void RemoveLast()
            => _text.Length -= char.IsLowSurrogate(_text[^1]) ? 2 : 1;
    }
}
