using System.Globalization;
using System.Text.Json;
using MonitorBot.Simulator.Entities;

namespace MonitorBot.Tests.Simulator;

public sealed class HtmlMarkupTests
{
    private const string Prefix = "Bad Request: can't parse entities: ";

    public static TheoryData<int> Cases => [.. Enumerable.Range(0, Vectors.RootElement.GetArrayLength())];

    private static readonly JsonDocument Vectors = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Simulator", "telegram-html-vectors.json")));

    [Fact]
    public void All_88_cases_are_here() => Assert.Equal(88, Cases.Count);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Html_is_parsed_as_the_server_does(int number)
    {
        var vector = Vectors.RootElement[number];
        var html = vector.GetProperty("html").GetString()!;
        if (vector.TryGetProperty("error", out var error))
        {
            Assert.Equal(error.GetString(), Prefix + Assert.Throws<MarkupException>(() => HtmlMarkup.Parse(html)).Message);
            return;
        }

        var parsed = HtmlMarkup.Parse(html);
        Assert.Equal(vector.GetProperty("text").GetString(), parsed.Text);
        Assert.Equal(vector.GetProperty("entities").EnumerateArray().Select(Expected), parsed.Entities.Select(Actual));
    }

    private static string Expected(JsonElement entity) =>
        $"{entity.GetProperty("type")} {entity.GetProperty("offset")} {entity.GetProperty("length")} {entity.GetProperty("arg")}";

    private static string Actual(TextEntity entity) =>
        $"{TdlibType(entity)} {entity.Offset} {entity.Length} {Argument(entity)}";

    private static string TdlibType(TextEntity entity) => entity switch
    {
        { Type: "pre", Language: not null } => "PreCode",
        { Type: "text_link" } => "TextUrl",
        { Type: "blockquote" } => "BlockQuote",
        { Type: "expandable_blockquote" } => "ExpandableBlockQuote",
        { Type: "custom_emoji" } => "CustomEmoji",
        { Type: "date_time" } => "FormattedDate",
        _ => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(entity.Type),
    };

    private static string Argument(TextEntity entity) => entity switch
    {
        { CustomEmojiId: { } id } => $"td::CustomEmojiId(static_cast<td::int64>({id}))",
        { UnixTime: { } seconds } => $"td::FormattedDate{{{seconds}, {entity.DateFormat}}}",
        _ => entity.Url ?? entity.Language ?? "",
    };
}
