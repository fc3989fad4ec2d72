using MonitorBot.Simulator.Entities;

namespace MonitorBot.Tests.Simulator;

/// <summary>Both Markdown modes by the rules of TDLib's parser; entities are written "type@offset+length[=more]".</summary>
public sealed class MarkdownMarkupTests
{
    [Theory]
    [InlineData("*tebal* _miring_ __garis__ ~coret~ ||rahasia||", "tebal miring garis coret rahasia", "bold@0+5 italic@6+6 underline@13+5 strikethrough@19+5 spoiler@25+7")]
    [InlineData("*a _b __c__ d_ e*", "a b c d e", "bold@0+9 italic@2+5 underline@4+1")]
    [InlineData(@"1\. a \_b\_ \\", @"1. a _b_ \", "")]
    [InlineData("`x*y` ```json\n{}```", "x*y {}", "code@0+3 pre@4+2=json")]
    [InlineData("```\na\n```", "a\n", "pre@0+2")]
    [InlineData("[situs](https://a.go.id/x\\)y)", "situs", "text_link@0+5=https://a.go.id/x)y")]
    [InlineData("[Budi](tg://user?id=42)", "Budi", "text_mention@0+4=42")]
    [InlineData(@"[a\.go\.id]", "a.go.id", "text_link@0+7=http://a.go.id/")]
    [InlineData("![👍](tg://emoji?id=5368324170671202286)", "👍", "custom_emoji@0+2=5368324170671202286")]
    [InlineData("😀*é*", "😀é", "bold@2+1")]
    [InlineData(">satu\n>dua\ntiga", "satu\ndua\ntiga", "blockquote@0+8")]
    [InlineData("a\n>b\n>c||", "a\nb\nc", "expandable_blockquote@2+3")]
    [InlineData("> *b*", " b", "blockquote@0+2 bold@1+1")]
    public void MarkdownV2_gives_text_and_entities(string source, string text, string entities) => Check(MarkdownV2Markup.Parse(source), text, entities);

    [Theory]
    [InlineData("1. a", "Character '.' is reserved and must be escaped with the preceding '\\'")]
    [InlineData("a - b", "Character '-' is reserved and must be escaped with the preceding '\\'")]
    [InlineData("a > b", "Character '>' is reserved and must be escaped with the preceding '\\'")]
    [InlineData("a!", "Character '!' is reserved and must be escaped with the preceding '\\'")]
    [InlineData("é *a", "Can't find end of Bold entity at byte offset 3")]
    [InlineData("__a", "Can't find end of Underline entity at byte offset 0")]
    [InlineData("```x y", "Can't find end of PreCode entity at byte offset 0")]
    [InlineData("[a](b", "Can't find end of a URL at byte offset 4")]
    [InlineData("![a]", "Custom emoji entity must contain a tg://emoji URL")]
    public void MarkdownV2_refuses_in_the_servers_words(string source, string message) => Assert.Equal(message, Assert.Throws<MarkupException>(() => MarkdownV2Markup.Parse(source)).Message);

    [Theory]
    [InlineData("*tebal* _miring_ `kode`", "tebal miring kode", "bold@0+5 italic@6+6 code@13+4")]
    [InlineData("a.b - c! *d _e_ f*", "a.b - c! d _e_ f", "bold@9+7")]
    [InlineData(@"a\_b \x", @"a_b \x", "")]
    [InlineData("[situs](https://a.go.id)", "situs", "text_link@0+5=https://a.go.id/")]
    [InlineData("```sql\nselect```", "select", "pre@0+6=sql")]
    public void Markdown_gives_text_and_entities(string source, string text, string entities) => Check(MarkdownMarkup.Parse(source), text, entities);

    [Fact]
    public void Markdown_refuses_an_entity_without_end() =>
        Assert.Equal("Can't find end of the entity starting at byte offset 2", Assert.Throws<MarkupException>(() => MarkdownMarkup.Parse("a _b")).Message);

    private static void Check(FormattedText parsed, string text, string entities) =>
        Assert.Equal((text, entities), (parsed.Text, string.Join(' ', parsed.Entities.Select(Show))));

    private static string Show(TextEntity entity)
    {
        var more = entity.Url ?? entity.Language ?? entity.CustomEmojiId ?? entity.UserId?.ToString();
        return $"{entity.Type}@{entity.Offset}+{entity.Length}{(more is null ? "" : "=" + more)}";
    }
}
