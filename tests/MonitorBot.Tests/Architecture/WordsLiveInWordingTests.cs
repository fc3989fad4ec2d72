using System.Text.RegularExpressions;

namespace MonitorBot.Tests.Architecture;

/// <summary>What people read stands in Chat/Wording, so that it can be read, approved and mended in one place.</summary>
public sealed partial class WordsLiveInWordingTests
{
    [Fact]
    public void No_handler_words_a_sentence_or_a_button_itself()
    {
        var source = Path.Combine(SourceTree.Root, "src", "MonitorBot");
        var found = new[] { "Chat", "Triggers" }.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(source, folder), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}Wording{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(file => File.ReadLines(file).Index().Where(line => Worded().IsMatch(line.Item)).Select(line => $"{Path.GetFileName(file)}:{line.Index + 1}: {line.Item.Trim()}"))
            .ToList();
        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    [Theory]
    [InlineData("turn.Say(\"Tugas terkirim.\");", true)]
    [InlineData("new Button($\"Ya, {name}\", data)", true)]
    [InlineData("Edit(session, order, \"Tidak berhasil\", null)", true)]
    [InlineData("new Outgoing.Text($\"Cadangan {name}\")", true)]
    [InlineData("turn.Note(\"ditolak: tombol\");", false)]
    [InlineData("new Button(\"‹\", data)", false)]
    public void The_search_finds_what_it_is_for(string line, bool found) => Assert.Equal(found, Worded().IsMatch(line));

    /// <summary>Two letters in a row outside of what is put in.</summary>
    [GeneratedRegex("\\b(Say|Alert|Toast|Hint|Rewrite|Edit|Button|Text|Photo|Document)\\((session, [a-z]+, )?\\$?\"([^\"{A-Za-z]|\\{[^{}]*\\})*[A-Za-z]{2}")]
    private static partial Regex Worded();
}
