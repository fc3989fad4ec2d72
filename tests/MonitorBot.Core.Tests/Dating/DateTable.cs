namespace MonitorBot.Core.Tests.Dating;

/// <summary>Printed forms with the right answer: <c>Table</c> was collected from websites, <c>Own</c> written by us before the reader saw it.</summary>
internal static class DateTable
{
    public static IEnumerable<string[]> Rows(string name = "Table") =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Dating", $"IndonesianDateTests.{name}.csv")).Skip(1).Select(Fields);

    private static string[] Fields(string line)
    {
        var fields = new List<string>();
        var (field, quoted) = ("", false);
        foreach (var c in line)
        {
            if (c == '"')
            {
                quoted = !quoted;
            }
            else if (c == ',' && !quoted)
            {
                fields.Add(field);
                field = "";
            }
            else
            {
                field += c;
            }
        }

        return [.. fields, field];
    }
}
