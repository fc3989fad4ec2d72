namespace MonitorBot.CommandLine;

/// <summary>Rows of a CSV with a heading line; quoted fields may hold commas, doubled quotes and line breaks.</summary>
internal static class CsvRows
{
    public static IEnumerable<IReadOnlyList<string>> Read(string text)
    {
        var (row, field, quoted) = (new List<string>(), new System.Text.StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted)
            {
                quoted = c != '"' || Peek(text, i) == '"';
                i += c == '"' && quoted ? 1 : 0;
                _ = c != '"' || quoted ? field.Append(c) : field;
            }
            else if (c == '"' && field.Length == 0)
            {
                quoted = true;
            }
            else if (c is ',' or '\n')
            {
                row.Add(Take(field, c));
                if (c == '\n')
                {
                    yield return row;
                    row = [];
                }
            }
            else
            {
                field.Append(c);
            }
        }

        if (row.Count > 0 || field.Length > 0)
        {
            yield return [.. row, Take(field, '\n')];
        }
    }

    private static char Peek(string text, int index) => index + 1 < text.Length ? text[index + 1] : '\0';

    private static string Take(System.Text.StringBuilder field, char end)
    {
        var text = end == '\n' && field.Length > 0 && field[^1] == '\r' ? field.ToString(0, field.Length - 1) : field.ToString();
        field.Clear();
        return text;
    }
}
