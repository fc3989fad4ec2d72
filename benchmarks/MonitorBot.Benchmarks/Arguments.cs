namespace MonitorBot.Benchmarks;

internal static class Arguments
{
    /// <summary>The number behind <paramref name="name"/>, as in <c>--kills 300</c>.</summary>
    /// <exception cref="FormatException">What stands behind it is no number.</exception>
    public static long Number(string[] args, string name, long otherwise)
        => Array.IndexOf(args, name) is var at and >= 0 && at + 1 < args.Length ? long.Parse(args[at + 1]) : otherwise;
}
