namespace MonitorBot.Chat;

/// <summary>Damerau-Levenshtein (adjacent swaps) up to a bound, for typing slips in names and commands.</summary>
internal static class EditDistance
{
    /// <returns>The distance, or <paramref name="most"/> + 1 when it is more.</returns>
    public static int Of(string a, string b, int most)
    {
        if (Math.Abs(a.Length - b.Length) > most || a.Length > 64 || b.Length > 64) return most + 1;
        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) table[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) table[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var same = a[i - 1] == b[j - 1] ? 0 : 1;
                table[i, j] = Math.Min(Math.Min(table[i - 1, j] + 1, table[i, j - 1] + 1), table[i - 1, j - 1] + same);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
            }
        }

        return Math.Min(table[a.Length, b.Length], most + 1);
    }
}
