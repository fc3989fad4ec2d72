using System.Globalization;
using MonitorBot.Core;
using MonitorBot.Core.Dating;

namespace MonitorBot.CommandLine;

/// <summary>Answers a CSV of texts: `{"text","result"}` a row, in the order of the rows.</summary>
internal static class TextDates
{
    public static int Write(FileInfo csv, TextWriter output)
    {
        var rows = CsvRows.Read(File.ReadAllText(csv.FullName)).ToList();
        var (text, now, role) = (Column(rows, "text"), Column(rows, "reference_now"), Column(rows, "role"));
        if (text < 0 || now < 0)
        {
            Console.Error.WriteLine("Baris pertama CSV harus memuat kolom text, reference_now, role.");
            return CommandTree.Wrong;
        }

        foreach (var row in rows.Skip(1).Where(row => row.Count > 1 || row[0].Length > 0))
        {
            var printed = Field(row, text);
            output.WriteLine(JsonLine.Of(new { text = printed, result = Read(printed, Field(row, now), Field(row, role)) }));
        }

        return CommandTree.Done;
    }

    private static string? Read(string text, string reference, string role)
    {
        if (!DateTimeOffset.TryParse(reference, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var now))
        {
            return null;
        }

        now = HasZone(reference) ? now : new(now.DateTime, Wita.Offset);
        var asked = role.Trim().Equals("agenda", StringComparison.OrdinalIgnoreCase) ? DateRole.Agenda : DateRole.News;
        return IndonesianDate.TryFind(text, now, asked, out var reading) ? reading.ToContract() : null;
    }

    private static bool HasZone(string stamp) => stamp.EndsWith('Z') || stamp.LastIndexOfAny(['+', '-']) > "yyyy-MM-dd".Length - 1;

    private static int Column(IReadOnlyList<IReadOnlyList<string>> rows, string name) =>
        rows.Count == 0 ? -1 : rows[0].Select(field => field.Trim('\ufeff', ' ')).ToList().IndexOf(name);

    private static string Field(IReadOnlyList<string> row, int column) => column >= 0 && column < row.Count ? row[column] : "";
}
