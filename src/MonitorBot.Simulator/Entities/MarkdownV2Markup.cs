namespace MonitorBot.Simulator.Entities;

/// <summary>Parses <c>parse_mode: MarkdownV2</c> as TDLib's <c>parse_markdown_v2</c> does, with its errors. Quotes that stand inside other entities are assumed to be refused.</summary>
public static class MarkdownV2Markup
{
    /// <exception cref="MarkupException">The text cannot be parsed.</exception>
    public static FormattedText Parse(string source)
    {
        var cursor = new MarkupCursor(source);
        var output = new MarkupOutput();
        var entities = new EntityBuilder();
        var open = new Stack<MarkdownMark>();
        var lineStart = true;
        while (!cursor.AtEnd)
        {
            lineStart = Step(cursor, output, entities, open, lineStart);
        }

        if (open.TryPeek(out var last) && last.Type == MarkdownMark.Quote)
            open.Pop().Close(cursor, output, entities);
        return open.TryPeek(out var left) ? throw left.Endless() : new(output.Text(), entities.Sorted());
    }

    /// <returns>Whether the next character stands at the start of a line.</returns>
    private static bool Step(MarkupCursor cursor, MarkupOutput output, EntityBuilder entities, Stack<MarkdownMark> open, bool lineStart)
    {
        open.TryPeek(out var inner);
        if (cursor.Current == '\\' && cursor.Peek(1) is > 0 and <= 126)
            cursor.Position++;
        else if (inner is { IsCode: true } ? cursor.Current == '`' : MarkdownMark.Reserved.Contains((char)cursor.Current))
            return Special(cursor, output, entities, open, lineStart);

        output.Add(cursor.Take());
        return false;
    }

    private static bool Special(MarkupCursor cursor, MarkupOutput output, EntityBuilder entities, Stack<MarkdownMark> open, bool lineStart)
    {
        if (open.TryPeek(out var inner) && inner.EndsAt(cursor))
        {
            open.Pop().Close(cursor, output, entities);
            return false;
        }

        if (cursor.Current == '\n')
            return NewLine(cursor, output, entities, open);
        if (MarkdownMark.TryBegin(cursor, output, lineStart) is not { } begun)
            throw new MarkupException($"Character '{(char)cursor.Current}' is reserved and must be escaped with the preceding '\\'");

        open.Push(begun);
        return false;
    }

    private static bool NewLine(MarkupCursor cursor, MarkupOutput output, EntityBuilder entities, Stack<MarkdownMark> open)
    {
        var quoted = open.Any(mark => mark.Type == MarkdownMark.Quote);
        if (quoted && cursor.Peek(1) != '>')
        {
            if (open.Peek() is { Type: not MarkdownMark.Quote } left)
                throw left.Endless();
            open.Pop().Close(cursor, output, entities);
        }

        output.Add(cursor.Take());
        if (!quoted || cursor.Current != '>')
            return true;

        // The mark of a quote's further lines.
        cursor.Position++;
        return false;
    }
}
