using System.Globalization;
using MonitorBot.Core.Dating;

namespace MonitorBot.Core.Tests.Dating;

public sealed class IndonesianDateTests
{
    public static TheoryData<string, string, string, string> Table() => Rows("Table");

    public static TheoryData<string, string, string, string> Own() => Rows("Own");

    private static TheoryData<string, string, string, string> Rows(string table)
    {
        var data = new TheoryData<string, string, string, string>();
        foreach (var row in DateTable.Rows(table))
        {
            data.Add(row[0], row[1], row[2], row[3]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Table))]
    public void Every_collected_form_is_read_exactly(string text, string now, string role, string expected) =>
        Assert.Equal(expected, Read(text, now, role));

    [Theory]
    [MemberData(nameof(Own))]
    public void Every_form_of_our_own_is_read_exactly(string text, string now, string role, string expected) =>
        Assert.Equal(expected, Read(text, now, role));

    internal static string Read(string text, string now = "2026-11-23T08:00+08:00", string role = "news")
    {
        var clock = DateTimeOffset.Parse(now, CultureInfo.InvariantCulture);
        var asked = role == "agenda" ? DateRole.Agenda : DateRole.News;
        return IndonesianDate.TryFind(text, clock, asked, out var reading) ? reading.ToContract() : "NONE";
    }
}
