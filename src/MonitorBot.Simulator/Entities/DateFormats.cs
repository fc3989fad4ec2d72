namespace MonitorBot.Simulator.Entities;

/// <summary>The <c>format</c> of <c>&lt;tg-time&gt;</c>: <c>r</c> alone, or any of t, T, d, D, w; as the bits that TDLib keeps.</summary>
internal static class DateFormats
{
    private const int Relative = 1;

    private static readonly Dictionary<char, int> Parts = new() { ['t'] = 2, ['T'] = 4, ['d'] = 8, ['D'] = 16, ['w'] = 32, ['W'] = 32 };

    public static int Bits(string format)
    {
        if (format is "r" or "R")
            return Relative;

        var bits = 0;
        foreach (var part in format)
            bits |= Parts.TryGetValue(part, out var bit) ? bit : throw new MarkupException("Invalid date format used");
        return bits;
    }
}
