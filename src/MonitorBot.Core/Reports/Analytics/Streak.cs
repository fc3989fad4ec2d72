namespace MonitorBot.Core.Reports.Analytics;

/// <summary>How many weeks in a row, up to the latest one, a website was update (or was not).</summary>
public readonly record struct Streak(bool Fresh, int Weeks)
{
    public static readonly Streak None = new(false, 0);

    /// <param name="fresh">Oldest first; weeks without a reading left out.</param>
    public static Streak Of(IReadOnlyList<bool> fresh) =>
        fresh.Count == 0 ? None : new(fresh[^1], fresh.Reverse().TakeWhile(f => f == fresh[^1]).Count());

    /// <summary>"3 pekan berturut-turut update", "pekan terakhir update", "" for none.</summary>
    public string Words => Weeks switch
    {
        0 => "",
        1 => $"pekan terakhir {State}",
        _ => $"{Weeks} pekan berturut-turut {State}",
    };

    private string State => Fresh ? "update" : "tidak update";
}
