namespace MonitorBot.Core.Reports.Wording;

/// <summary>Terbilang: whole numbers in Indonesian words.</summary>
public static class NumberWords
{
    private static readonly string[] Small =
    [
        "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas",
    ];

    private static readonly (long Size, string Name)[] Scales =
    [
        (1_000_000_000_000, "triliun"), (1_000_000_000, "miliar"), (1_000_000, "juta"), (1_000, "ribu"), (100, "ratus"),
    ];

    /// <summary>"empat puluh dua" for 42, "seribu seratus" for 1100, "minus tiga" for -3.</summary>
    public static string Of(long number) => number < 0 ? $"minus {Of(-number)}" : Positive(number);

    /// <summary>"42 (empat puluh dua)", as reports write counts.</summary>
    public static string WithDigits(long number) => $"{IndonesianText.Number(number)} ({Of(number)})";

    private static string Positive(long number)
    {
        foreach (var (size, name) in Scales)
        {
            if (number >= size)
            {
                return Join(Head(number / size, size, name), number % size);
            }
        }

        return number switch
        {
            < 12 => Small[number],
            < 20 => $"{Small[number - 10]} belas",
            _ => Join($"{Small[number / 10]} puluh", number % 10),
        };
    }

    private static string Head(long count, long size, string name) =>
        count == 1 && size <= 1_000 ? "se" + name : $"{Positive(count)} {name}";

    private static string Join(string head, long rest) => rest == 0 ? head : $"{head} {Positive(rest)}";
}
