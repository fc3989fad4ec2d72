using System.Text;
using System.Text.Json.Nodes;
using MonitorBot.Simulator.Entities;

namespace MonitorBot.Simulator.BotApi.Sending;

/// <summary>Reads and checks the text or caption of a call.</summary>
public static class MessageText
{
    private const int LongestText = 4096;
    private const int LongestCaption = 1024;
    private const int MostBytes = 32768;

    public static FormattedText Text(ApiCall call)
    {
        if (call.Text("text").Length == 0)
            throw ApiError.BadRequest("message text is empty");

        var text = Parse(call.Text("text"), call.Text("parse_mode"), call.Json("entities"));
        if (text.Text.Length == 0)
            throw ApiError.BadRequest("text must be non-empty");
        return text.CodePoints <= LongestText ? text : throw ApiError.BadRequest("message is too long");
    }

    public static FormattedText Caption(ApiCall call) => Caption(call.Text("caption"), call.Text("parse_mode"), call.Json("caption_entities"));

    public static FormattedText Caption(string source, string mode, JsonNode? entities)
    {
        var caption = Parse(source, mode, entities);
        return caption.CodePoints <= LongestCaption ? caption : throw ApiError.BadRequest("message caption is too long");
    }

    private static FormattedText Parse(string source, string mode, JsonNode? entities)
    {
        if (Encoding.UTF8.GetByteCount(source) > MostBytes)
            throw ApiError.BadRequest("text is too long");

        var parsed = mode.ToLowerInvariant() switch
        {
            "" => new FormattedText(source, Given(entities)),
            "html" => Marked(source, HtmlMarkup.Parse),
            "markdown" => Marked(source, MarkdownMarkup.Parse),
            "markdownv2" => Marked(source, MarkdownV2Markup.Parse),
            _ => throw ApiError.BadRequest("unsupported parse_mode"),
        };
        return AutoLinks.Mark(parsed.Trimmed());
    }

    private static FormattedText Marked(string source, Func<string, FormattedText> parse)
    {
        try
        {
            return parse(source);
        }
        catch (MarkupException error)
        {
            throw ApiError.BadRequest("can't parse entities: " + error.Message);
        }
    }

    private static TextEntity[] Given(JsonNode? entities) => entities is not JsonArray list ? [] :
    [
        .. list.OfType<JsonObject>().Select(entity => new TextEntity((string)entity["type"]!, (int)entity["offset"]!, (int)entity["length"]!)
        {
            Url = (string?)entity["url"],
            Language = (string?)entity["language"],
        }),
    ];
}
