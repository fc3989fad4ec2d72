using System.Text.RegularExpressions;

namespace MonitorBot.Simulator.Entities;

/// <summary>What Telegram marks by itself in any text: commands, names, tags, addresses. Close to TDLib's finders; the shapes are assumed.</summary>
public static partial class AutoLinks
{
    private static readonly HashSet<string> Opaque = ["code", "pre", "text_link", "text_mention", "custom_emoji", "date_time"];

    private static readonly (string Type, Regex Shape)[] Finders =
    [
        ("bot_command", Command()),
        ("email", Email()),
        ("url", Address()),
        ("mention", Mention()),
        ("hashtag", Hashtag()),
    ];

    /// <summary>Adds the found entities; those inside code, pre or another link are left out.</summary>
    public static FormattedText Mark(FormattedText text)
    {
        var taken = text.Entities.Where(entity => Opaque.Contains(entity.Type)).ToList();
        var found = new List<TextEntity>();
        foreach (var (type, shape) in Finders)
        {
            foreach (Match match in shape.Matches(text.Text))
            {
                var group = match.Groups[1];
                var entity = new TextEntity(type, group.Index, group.Length);
                if (Free(text.Text, entity) && !taken.Concat(found).Any(other => entity.Offset < other.End && other.Offset < entity.End))
                    found.Add(entity);
            }
        }

        return found.Count == 0 ? text : text with { Entities = [.. text.Entities.Concat(found).OrderBy(entity => entity.Offset).ThenByDescending(entity => entity.Length)] };
    }

    // A sign inside a word, as in a/b or x@y, begins nothing.
    private static bool Free(string text, TextEntity entity) =>
        entity.Offset == 0 || !(char.IsLetterOrDigit(text[entity.Offset - 1]) || text[entity.Offset - 1] is '_' or '/' or '.' or '@' or '<');

    [GeneratedRegex(@"(/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?)(?:[^A-Za-z0-9_/@]|$)", RegexOptions.NonBacktracking)]
    private static partial Regex Command();

    [GeneratedRegex(@"([A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})*\.[A-Za-z]{2,24})", RegexOptions.NonBacktracking)]
    private static partial Regex Email();

    [GeneratedRegex(@"((?:https?://)[^\s<>""]*[^\s<>"".,;:!?)]|[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})*\.(?:id|com|org|net|info|gov|edu|io|co|me|go|test)(?::\d{2,5})?(?:/[^\s<>""]*[^\s<>"".,;:!?)])?/?)(?:[^A-Za-z0-9-]|$)", RegexOptions.NonBacktracking)]
    private static partial Regex Address();

    [GeneratedRegex(@"(@[A-Za-z][A-Za-z0-9_]{3,31})", RegexOptions.NonBacktracking)]
    private static partial Regex Mention();

    [GeneratedRegex(@"(#\w*[\p{L}_]\w*)", RegexOptions.NonBacktracking)]
    private static partial Regex Hashtag();
}
