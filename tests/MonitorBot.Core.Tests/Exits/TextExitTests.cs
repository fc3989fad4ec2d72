using System.Globalization;
using System.Text;
using System.Text.Json;
using MonitorBot.Core.Agencies;
using MonitorBot.Core.Parsing;
using MonitorBot.Core.Storage.Rows;

namespace MonitorBot.Core.Tests.Exits;

/// <summary>Every nasty text through every exit that writes text: chat, CSV, JSON.</summary>
public sealed class TextExitTests
{
    private const int Longest = 300;

    public static TheoryData<int> Places => NastyTexts.Places;

    [Theory]
    [MemberData(nameof(Places))]
    public void A_line_holds_nothing_that_is_not_seen_and_is_bounded(int place)
    {
        var line = OutsideText.Line(NastyTexts.All[place], Longest);
        Assert.NotEmpty(line);
        Assert.DoesNotContain(line.EnumerateRunes(), Unseen);
        Assert.InRange(line.EnumerateRunes().Count(), 1, Longest);
        Assert.All(line.Split(' '), word => Assert.InRange(word.Length, 1, 81));
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void In_chat_nothing_rings_or_becomes_a_link(int place)
    {
        var inert = OutsideText.Inert(NastyTexts.All[place], Longest);
        Assert.DoesNotMatch(@"[@#$/+.:][\w/]", inert);
        Assert.Equal(OutsideText.Line(NastyTexts.All[place], Longest), inert.Replace("\u2060", ""));
        Assert.DoesNotContain(inert.Replace("\u2060", "").EnumerateRunes(), Unseen);
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void A_block_keeps_the_rules_of_its_lines(int place)
        => Assert.All(OutsideText.Block(NastyTexts.All[place], Longest).Split('\n'), line => Assert.Equal(OutsideText.Line(line, Longest), line));

    [Theory]
    [MemberData(nameof(Places))]
    public void A_spreadsheet_runs_nothing_of_a_cell(int place)
        => Assert.DoesNotContain(OutsideText.Cell(NastyTexts.All[place])[0], "=+-@|%\t\r");

    [Theory]
    [MemberData(nameof(Places))]
    public void The_registers_csv_runs_nothing_and_reads_back_what_was_written(int place)
    {
        var agency = Of(NastyTexts.All[place]);
        var csv = RegisterCsv.Write([agency, Of("Dinas Berikut") with { Code = "berikut" }]);
        Assert.All(Csv.Read(csv).SelectMany(record => record.Cells).Where(cell => cell.Length > 0), cell => Assert.DoesNotContain(cell[0], "=+-@\t"));
        var read = RegisterCsv.Read(csv);
        Assert.Empty(read.Errors);
        Assert.Equal([agency.Name.Trim(), "Dinas Berikut"], read.Agencies.Select(one => one.Name.Trim()));
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Json_is_well_formed_and_reads_back_what_was_written(int place)
    {
        var text = NastyTexts.All[place];
        var json = RowJson.Write(Of(text));
        _ = new UTF8Encoding(false, throwOnInvalidBytes: true).GetBytes(json);
        using var parsed = JsonDocument.Parse(json);
        using var safe = SafeJson.Parse(json);
        var expected = string.Concat(text.EnumerateRunes());
        Assert.Equal(expected, parsed.RootElement.GetProperty("Name").GetString());
        Assert.Equal(expected, safe!.RootElement.GetProperty("Name").GetString());
        Assert.Equal(expected, RowJson.Read<Agency>(json).Name);
        Assert.DoesNotContain(json, letter => char.IsControl(letter) || letter is '<' or '\u202E');
        Assert.Equal(CleanText.Of(text), PackedJson.Unpack<string>(PackedJson.Pack(text)));
    }

    private static Agency Of(string name) => new() { Code = "uji", Name = name, Acronym = "Uji", Kind = AgencyKind.Department, Status = AgencyStatus.Active };

    private static bool Unseen(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || rune == Rune.ReplacementChar;
}
