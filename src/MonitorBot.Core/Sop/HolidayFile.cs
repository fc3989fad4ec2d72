using System.Globalization;
using System.Text;
using System.Text.Json;
using MonitorBot.Core.Agencies;
using MonitorBot.Core.Dating;
using MonitorBot.Core.Parsing;

namespace MonitorBot.Core.Sop;

/// <summary>What an uploaded list of holidays holds; a closed family.</summary>
public abstract record HolidayFile
{
    /// <summary>The years of which a list is kept.</summary>
    public const int FirstYear = 2026, LastYear = 2040;
    private const int MostRows = 400;
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <param name="Holidays">By day; at least one.</param>
    public sealed record Good(IReadOnlyList<Holiday> Holidays) : HolidayFile;

    /// <param name="Faults">Indonesian sentences, one a row.</param>
    public sealed record Bad(IReadOnlyList<string> Faults) : HolidayFile;

    /// <summary>Reads JSON (as the shipped list) or CSV with the columns tanggal, nama, cuti bersama.</summary>
    /// <param name="content">UTF-8, any text: it comes from outside.</param>
    public static HolidayFile Read(ReadOnlySpan<byte> content)
    {
        var text = Encoding.UTF8.GetString(content).TrimStart('\uFEFF').Trim();
        var rows = text.StartsWith('[') ? FromJson(text) : FromCsv(text);
        if (rows is null) return new Bad(["Berkas JSON tidak dapat dibaca."]);
        if (rows.Count is 0 or > MostRows) return new Bad([rows.Count == 0 ? "Tidak ada baris hari libur di dalam berkas." : $"Terlalu banyak baris; paling banyak {MostRows}."]);
        List<string> faults = [];
        List<Holiday> holidays = [];
        foreach (var row in rows)
        {
            if (Fault(row) is { } fault) faults.Add($"Baris {row.Line}: {fault}");
            else holidays.Add(new Holiday(Day(row.Day)!.Value, OutsideText.Line(row.Name, 100), row.JointLeave, row.Confirmed));
        }

        return faults.Count > 0 ? new Bad(faults) : new Good([.. holidays.OrderBy(one => one.Day)]);
    }

    private static string? Fault(Row row) => Day(row.Day) switch
    {
        null => $"tanggal \"{OutsideText.Line(row.Day, 30)}\" tidak terbaca; tulis seperti 2027-01-01 atau 1 Januari 2027.",
        { Year: < FirstYear or > LastYear } => $"tahunnya harus {FirstYear} sampai {LastYear}.",
        _ => OutsideText.Line(row.Name, 100).Length == 0 ? "namanya kosong." : null,
    };

    private static List<Row>? FromJson(string text)
    {
        try
        {
            var rows = JsonSerializer.Deserialize<List<JsonRow?>>(text, Json) ?? [];
            return [.. rows.Select((row, index) => new Row(index + 1, row?.Day ?? "", row?.Name ?? "", row?.JointLeave ?? false, row?.Confirmed ?? true))];
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static List<Row> FromCsv(string text)
        => [.. Csv.Read(text).Where(record => !record.Cells[0].Equals("tanggal", StringComparison.OrdinalIgnoreCase))
            .Select(record => new Row(record.Line, record.Cells[0], Cell(record.Cells, 1), IsYes(Cell(record.Cells, 2)), Confirmed: true))];

    private static string Cell(IReadOnlyList<string> cells, int index) => index < cells.Count ? cells[index] : "";

    private static bool IsYes(string cell) => cell.Trim().ToLowerInvariant() is "ya" or "y" or "1" or "true" or "cuti bersama" or "v" or "x";

    private static DateOnly? Day(string text)
    {
        if (DateOnly.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        // The year is printed, so the moment of reading decides nothing.
        var now = new DateTimeOffset(FirstYear, 1, 1, 0, 0, 0, Wita.Offset);
        return text.Length <= 60 && IndonesianDate.TryFind(text, now, DateRole.Agenda, out var reading) && reading is { YearPrinted: true, EndDay: null, Relative: false } ? reading.Day : null;
    }

    private sealed record Row(int Line, string Day, string Name, bool JointLeave, bool Confirmed);

    private sealed record JsonRow(string? Day, string? Name, bool? JointLeave, bool? Confirmed);
}
