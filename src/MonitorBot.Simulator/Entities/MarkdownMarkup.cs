namespace MonitorBot.Simulator.Entities;

/// <summary>Parses the older <c>parse_mode: Markdown</c> as TDLib's <c>parse_markdown</c> does: no nesting, four escapes.</summary>
public static class MarkdownMarkup
{
    private const string Special = "_*`[";

    /// <exception cref="MarkupException">An entity has no end.</exception>
    public static FormattedText Parse(string source)
    {
        var cursor = new MarkupCursor(source);
        var output = new MarkupOutput();
        var entities = new EntityBuilder();
        while (!cursor.AtEnd)
        {
            if (cursor.Current == '\\' && Special.Contains((char)cursor.Peek(1)))
                cursor.Position++;
            else if (Special.Contains((char)cursor.Current))
            {
                Entity(cursor, output, entities);
                continue;
            }

            output.Add(cursor.Take());
        }

        return new(output.Text(), entities.Sorted());
    }

    private static void Entity(MarkupCursor cursor, MarkupOutput output, EntityBuilder entities)
    {
        var begin = cursor.Position;
        var mark = cursor.Follows("```") ? "```" : cursor.Current == '[' ? "]" : ((char)cursor.Current).ToString();
        cursor.Position += mark.Length;
        var language = mark == "```" ? cursor.TakeLanguage() : null;
        var (offset, bytes) = (output.Utf16Length, output.ByteLength);
        while (!cursor.AtEnd && !cursor.Follows(mark))
            output.Add(cursor.Take());
        if (cursor.AtEnd)
            throw new MarkupException($"Can't find end of the entity starting at byte offset {begin}");

        cursor.Position += mark.Length;
        var length = output.Utf16Length - offset;
        if (mark == "]")
            entities.AddLink(Target(cursor) ?? output.From(bytes), offset, length);
        else
            entities.Add(new(mark switch { "_" => "italic", "*" => "bold", "`" => "code", _ => "pre" }, offset, length) { Language = language });
    }

    private static string? Target(MarkupCursor cursor)
    {
        if (cursor.Current != '(')
            return null;

        var first = ++cursor.Position;
        while (!cursor.AtEnd && cursor.Current != ')')
            cursor.Position++;
        var target = cursor.Slice(first);
        cursor.Position++;
        return target;
    }
}
