using System.Text;

namespace MonitorBot.Core.Agencies;

/// <summary>RFC 4180, as spreadsheets write it: comma or semicolon, quotes, line breaks inside quotes, a byte order mark.</summary>
public static class Csv
{
    /// <summary>The records with the line on which each begins; empty lines are left out. The first line decides the separator.</summary>
    public static IReadOnlyList<(int Line, IReadOnlyList<string> Cells)> Read(string text)
    {
        text = text.TrimStart('\uFEFF');
        var separator = Separator(text);
        var records = new List<(int, IReadOnlyList<string>)>();
        var reader = new Reader(text, separator);
        while (reader.Next() is { } record)
        {
            if (record.Cells.Any(cell => cell.Length > 0))
                records.Add(record);
        }
        return records;
    }

    /// <summary>One line, with CRLF. A cell that a spreadsheet would run as a formula gets an apostrophe in front.</summary>
    public static string Line(IEnumerable<string> cells) => string.Join(',', cells.Select(Quote)) + "\r\n";

    /// <summary>The cell without the apostrophe that <see cref="Line"/> put before a formula.</summary>
    public static string Plain(string cell) => cell.Length > 1 && cell[0] == '\'' && IsFormula(cell.AsSpan(1)) ? cell[1..] : cell;

    private static string Quote(string cell)
    {
        if (IsFormula(cell))
            cell = "'" + cell;
        return cell.AsSpan().ContainsAny(",;\"\r\n") ? $"\"{cell.Replace("\"", "\"\"")}\"" : cell;
    }

    private static bool IsFormula(ReadOnlySpan<char> cell) => cell.Length > 0 && cell[0] is '=' or '+' or '-' or '@' or '\t';

    private static char Separator(string text)
    {
        var line = text.AsSpan();
        var end = line.IndexOfAny('\r', '\n');
        line = end < 0 ? line : line[..end];
        return line.Count(';') > line.Count(',') ? ';' : ',';
    }

    private sealed class Reader(string text, char separator)
    {
        private int at;
        private int line = 1;

        public (int Line, IReadOnlyList<string> Cells)? Next()
        {
            if (at >= text.Length)
                return null;
            var start = line;
            var cells = new List<string> { Cell() };
            while (at < text.Length && text[at] == separator)
            {
                at++;
                cells.Add(Cell());
            }
            SkipLineEnd();
            return (start, cells);
        }

        private string Cell()
        {
            var cell = new StringBuilder();
            var quoted = at < text.Length && text[at] == '"';
            if (quoted)
                Quoted(cell);
            while (at < text.Length && text[at] != separator && text[at] is not ('\r' or '\n'))
                cell.Append(text[at++]);
            return quoted ? cell.ToString() : cell.ToString().Trim();
        }

        private void Quoted(StringBuilder cell)
        {
            at++;
            while (at < text.Length)
            {
                var next = text[at++];
                if (next == '"')
                {
                    if (at >= text.Length || text[at] != '"')
                        return;
                    at++;
                }
                line += next == '\n' ? 1 : 0;
                cell.Append(next);
            }
        }

        private void SkipLineEnd()
        {
            if (at < text.Length && text[at] == '\r')
                at++;
            if (at < text.Length && text[at] == '\n')
                at++;
            line++;
        }
    }
}
