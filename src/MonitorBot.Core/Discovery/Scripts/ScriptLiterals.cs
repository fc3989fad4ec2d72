using System.Text;

namespace MonitorBot.Core.Discovery.Scripts;

/// <summary>
/// Array and object literals in scripts as JSON: "events: [{title: 'Rapat', start: '2026-11-20'}]", "window.__NUXT__={…}".
/// Unquoted names, single quotes, trailing commas and <c>new Date(…)</c> are undone; anything that computes ends the literal.
/// </summary>
public static class ScriptLiterals
{
    private const int MaxScript = 1_500_000;
    private const int MinLiteral = 60;

    /// <summary>Reading starts over inside a literal that breaks off: this many characters per character of script in all.</summary>
    private const int MaxEffort = 6;

    /// <returns>Outermost literals in the order of the script; each is text for a JSON parser, not yet proven.</returns>
    public static IEnumerable<string> Of(string script)
    {
        if (script.Length is < MinLiteral or > MaxScript) yield break;
        var effort = script.Length * MaxEffort;
        for (var at = 0; at < script.Length && effort > 0; at++)
        {
            if (script[at] is not ('[' or '{') || !FollowsValueMark(script, at)) continue;
            var reader = new LiteralReader(script, at);
            var whole = reader.TryRead();
            effort -= reader.At - at + 1;
            if (!whole) continue;
            if (reader.At - at >= MinLiteral) yield return reader.Json;
            at = reader.At - 1;
        }
    }

    private static bool FollowsValueMark(string script, int at)
    {
        for (var i = at - 1; i >= 0 && at - i < 12; i--)
        {
            if (!char.IsWhiteSpace(script[i])) return script[i] is '=' or ':' or '(' or ',' or '[';
        }
        return at == 0;
    }

    /// <summary>One pass over one literal; total, no recursion.</summary>
    private sealed class LiteralReader(string script, int at)
    {
        private const int MaxDepth = 60;
        private readonly StringBuilder json = new();
        private readonly Stack<char> open = new();

        public int At { get; private set; } = at;

        public string Json => json.ToString();

        public bool TryRead()
        {
            while (At < script.Length)
            {
                if (!TryStep(script[At])) return false;
                if (open.Count == 0) return true;
            }
            return false;
        }

        private bool TryStep(char c)
        {
            if (char.IsWhiteSpace(c)) At++;
            else if (c is '[' or '{') Open(c);
            else if (c is ']' or '}') return TryClose(c);
            else if (c is ',' or ':') Copy(c);
            else if (c is '"' or '\'' or '`') return TryText(c);
            else return TryWord();
            return true;
        }

        private void Open(char c)
        {
            open.Push(c);
            Copy(c);
        }

        private bool TryClose(char c)
        {
            if (open.Count is 0 or > MaxDepth || open.Pop() != (c == ']' ? '[' : '{')) return false;
            Copy(c);
            return true;
        }

        private void Copy(char c)
        {
            json.Append(c);
            At++;
        }

        private bool TryText(char quote)
        {
            json.Append('"');
            for (At++; At < script.Length && script[At] != quote; At++)
            {
                var c = script[At];
                if (c == '\\' && At + 1 < script.Length) Escaped(script[++At]);
                else if (c == '$' && quote == '`') return false;
                else if (c is '"' or < ' ') json.Append(c switch { '"' => "\\\"", '\n' => "\\n", '\r' => "", '\t' => "\\t", _ => " " });
                else json.Append(c);
            }
            json.Append('"');
            return At++ < script.Length;
        }

        private void Escaped(char c) => _ = c switch
        {
            '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't' or 'u' => json.Append('\\').Append(c),
            'x' => json.Append("\\u00"),
            _ => json.Append(c < ' ' ? ' ' : c),
        };

        /// <summary>A name before ':', a number, true, false, null, void 0 or new Date("…").</summary>
        private bool TryWord()
        {
            if (script.AsSpan(At).StartsWith("new Date(")) return TryDate();
            var start = At;
            while (At < script.Length && (char.IsAsciiLetterOrDigit(script[At]) || script[At] is '_' or '$' or '-' or '+' or '.')) At++;
            var word = script[start..At];
            if (word.Length is 0 or > 80) return false;
            while (At < script.Length && char.IsWhiteSpace(script[At])) At++;
            if (At < script.Length && script[At] == ':' && open.TryPeek(out var top) && top == '{') json.Append('"').Append(word).Append('"');
            else if (word is "true" or "false" or "null") json.Append(word);
            else if (word is "undefined" or "NaN") json.Append("null");
            else if (word == "void" && At < script.Length && script[At] == '0')
            {
                json.Append("null");
                At++;
            }
            else if (double.TryParse(word, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)) json.Append(Plain(word, number));
            // A variable (Nuxt 2 writes repeated values as parameters): its value is unknown.
            else if (At < script.Length && script[At] is ',' or '}' or ']') json.Append("null");
            else return false;
            return true;
        }

        private static string Plain(string word, double number)
            => char.IsAsciiDigit(word[0]) && word.All(char.IsAsciiDigit) && (word.Length == 1 || word[0] != '0') ? word : number.ToString("R", System.Globalization.CultureInfo.InvariantCulture);

        private bool TryDate()
        {
            At += "new Date(".Length;
            if (At >= script.Length) return false;
            if (script[At] is '"' or '\'' ? !TryText(script[At]) : !TryWord()) return false;
            return At < script.Length && script[At++] == ')';
        }
    }
}
