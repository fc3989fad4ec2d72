namespace MonitorBot.Core.Tests.Dating;

/// <summary>Rows of <c>IndonesianDateTests.Table.csv</c>: the printed forms that a session owner collected, with the right answer.</summary>
internal static class DateTable
{
    public static IEnumerable<string[]> Rows() =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Dating", "IndonesianDateTests.Table.csv")).Skip(1).Select(Fields);

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
