namespace MonitorBot.Core.Reports;

/// <summary>What the Head decided on the report, as the Lembar Disposisi prints it.</summary>
/// <param name="By">Who approved: the Head, or the acting head with "Plh." said in <paramref name="Capacity"/>.</param>
/// <param name="ForwardedTo">Diteruskan kepada Sdr.</param>
public sealed record Disposition(string By, string Capacity, DateTimeOffset At, DispositionKind Kind, string Note = "", IReadOnlyList<string>? ForwardedTo = null)
{
    public DateTimeOffset? ReceivedAt { get; init; }

    /// <summary>No. Agenda, when the office gave one.</summary>
    public string AgendaNumber { get; init; } = "";
}

public enum DispositionKind
{
    /// <summary>Arsipkan.</summary>
    Archive,

    /// <summary>Tindak lanjuti: surati OPD.</summary>
    WriteToAgencies,

    /// <summary>Tulis catatan….</summary>
    Note,
}
