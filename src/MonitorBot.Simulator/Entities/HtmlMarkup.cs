namespace MonitorBot.Simulator.Entities;

/// <summary>Parses <c>parse_mode: HTML</c> as TDLib's <c>parse_html</c> does, with the same errors at the same byte offsets.</summary>
public static class HtmlMarkup
{
    /// <exception cref="MarkupException">The text cannot be parsed.</exception>
    public static FormattedText Parse(string html)
    {
        var cursor = new MarkupCursor(html);
        var output = new MarkupOutput();
        var entities = new EntityBuilder();
        var open = new Stack<HtmlTag>();
        while (!cursor.AtEnd)
        {
            if (cursor.Current == '<')
                Tag(cursor, output, entities, open);
            else
                Character(cursor, output);
        }

        return open.TryPeek(out var left)
            ? throw new MarkupException($"Can't find end tag corresponding to start tag \"{left.Name}\"")
            : new(output.Text(), entities.Sorted());
    }

    private static void Character(MarkupCursor cursor, MarkupOutput output)
    {
        var code = cursor.Current == '&' ? cursor.TakeReference() : 0;
        if (code != 0)
            output.Add(code);
        else
            output.Add(cursor.Take());
    }

    private static void Tag(MarkupCursor cursor, MarkupOutput output, EntityBuilder entities, Stack<HtmlTag> open)
    {
        var begin = cursor.Position++;
        if (cursor.Current == '/')
        {
            End(cursor, begin, open);
            entities.Close(open.Pop(), output);
        }
        else
        {
            open.Push(HtmlTag.Read(cursor, begin) with { Offset = output.Utf16Length, ByteOffset = output.ByteLength });
        }

        cursor.Position++;
    }

    private static void End(MarkupCursor cursor, int begin, Stack<HtmlTag> open)
    {
        if (!open.TryPeek(out var tag))
            throw new MarkupException($"Unexpected end tag at byte offset {begin}");

        cursor.SkipTo('>');
        var name = cursor.Lower(begin + 2);
        cursor.SkipSpace();
        if (cursor.Current != '>')
            throw new MarkupException($"Unclosed end tag at byte offset {begin}");
        if (name.Length > 0 && name != tag.Name)
            throw new MarkupException($"Unmatched end tag at byte offset {begin}, expected \"</{tag.Name}>\", found \"</{name}>\"");
    }
}
