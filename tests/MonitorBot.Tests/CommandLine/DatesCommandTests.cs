using MonitorBot.CommandLine;
using MonitorBot.Core;

namespace MonitorBot.Tests.CommandLine;

public sealed class DatesCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Texts_are_answered_in_the_order_of_the_rows()
    {
        var csv = Write("teks.csv", "text,reference_now,role,more\r\n\"Senin, 5 \"\"Januari\"\" 2026\",2026-11-23T08:00+08:00,news,x\r\n12|Nov,2026-11-23,news,\r\n\"a\nb\",2026-11-23T08:00+08:00,agenda,\r\n");
        Assert.Equal(
            ["{\"text\":\"Senin, 5 \\\"Januari\\\" 2026\",\"result\":null}", "{\"text\":\"12|Nov\",\"result\":\"2026-11-12\"}", "{\"text\":\"a\\nb\",\"result\":null}"],
            Lines(output => TextDates.Write(csv, output)));
    }

    [Fact]
    public void Pages_are_answered_in_the_manifests_order_and_broken_ones_with_null()
    {
        Write("a.html", "<meta property='article:published_time' content='2026-01-05T23:00:00-05:00'>");
        Write("b.html", new string('<', 10) + string.Concat(Enumerable.Repeat("</>", 5_000)));
        var manifest = Write("m.jsonl", """
            {"id":"1","file":"a.html","url":"https://a.com/x"}
            {"id":"2","file":"missing.html","url":null}
            {"id":"3","file":"b.html","url":"not a url"}
            broken
            """);
        var now = Wita.Instant(new DateOnly(2026, 11, 23), new TimeOnly(8, 0));
        Assert.Equal(
            [
                "{\"id\":\"1\",\"published\":\"2026-01-05\",\"source\":\"meta\",\"confidence\":\"high\"}",
                "{\"id\":\"2\",\"published\":null,\"source\":null,\"confidence\":null}",
                "{\"id\":\"3\",\"published\":null,\"source\":null,\"confidence\":null}",
                "{\"id\":null,\"published\":null,\"source\":null,\"confidence\":null}",
            ],
            Lines(output => PageDates.Write(manifest, 2, now, output)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Giant_foreign_empty_and_binary_pages_are_answered_each_on_its_own_line(int jobs)
    {
        const string Dated = "<meta property='article:published_time' content='2026-01-05'>";
        Write("giant.html", Dated + string.Concat(Enumerable.Repeat("<p>isi</p>", 900_000)));
        File.WriteAllBytes(Path.Combine(_folder.FullName, "latin.html"), System.Text.Encoding.Latin1.GetBytes("<meta charset=iso-8859-1><h1>Ein schöner langer Titel</h1><p class=date>5. März 2026</p>"));
        Write("empty.html", "");
        File.WriteAllBytes(Path.Combine(_folder.FullName, "binary.html"), [.. Enumerable.Range(0, 4_096).Select(i => (byte)(i * 31))]);
        Write("deep.html", Dated + string.Concat(Enumerable.Repeat("<div>", 20_000)));
        string[] files = ["giant", "latin", "empty", "binary", "deep", "none"];
        var manifest = Write("m.jsonl", string.Concat(Enumerable.Range(0, 60).Select(i => $"{{\"id\":{i},\"file\":\"{files[i % 6]}.html\",\"url\":\"https://a.de/x\"}}\n")));
        string?[] days = ["2026-01-05", "2026-03-05", null, null, "2026-01-05", null];
        var lines = Lines(output => PageDates.Write(manifest, jobs, Wita.Instant(new DateOnly(2026, 11, 23), new TimeOnly(8, 0)), output));
        Assert.Equal(60, lines.Length);
        for (var i = 0; i < lines.Length; i++)
        {
            var answer = System.Text.Json.JsonDocument.Parse(lines[i]).RootElement;
            Assert.Equal((i.ToString(System.Globalization.CultureInfo.InvariantCulture), days[i % 6]), (answer.GetProperty("id").GetString(), answer.GetProperty("published").GetString()));
        }
    }

    private FileInfo Write(string name, string text)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, text);
        return new FileInfo(path);
    }

    private static string[] Lines(Action<TextWriter> write)
    {
        using var output = new StringWriter { NewLine = "\n" };
        write(output);
        return output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
