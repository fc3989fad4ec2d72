using MonitorBot.Chat.Weeks;
using MonitorBot.Core.Archiving;
using MonitorBot.Core.Reports;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage;
using MonitorBot.Settings;

namespace MonitorBot.Chat.Jobs;

/// <summary>Puts the records together from which a week's documents are made.</summary>
internal static class WeekReports
{
    /// <remarks>Inside a unit that writes: the verification code is made on first use.</remarks>
    /// <param name="version">0: of a week that was never reported, as it stands.</param>
    public static WeekReport Of(StoreSession session, Cycle cycle, int version, BotSettings settings, DateTimeOffset madeAt, bool final)
    {
        var report = cycle.Reports.FirstOrDefault(one => one.Version == version);
        return new WeekReport
        {
            Reference = cycle.Id.Reference,
            Version = Math.Max(1, version),
            VerificationCode = Code(session, cycle.Id, version, final),
            From = cycle.Id.Monday.AddDays(-settings.Freshness.WindowDays),
            To = cycle.Id.Monday,
            MadeAt = madeAt,
            Rows = session.Snapshots.Find(cycle.Id, version) ?? WeekView.Rows(session, cycle),
            Steps = Steps(cycle, final),
            AssignedBy = cycle.Assignment is { } assignment ? Signer(session, assignment.By, "Kepala Bidang Aplikasi Informatika") : null,
            Members = [.. (cycle.Assignment?.Members ?? []).Select(member => Signer(session, new Actor(member.Id, member.Name), null))],
            ReportedBy = report is null ? null : Signer(session, report.By, null),
            Note = report?.Note ?? "",
            Disposition = final && cycle.Disposition is { } one ? Sheet(session, cycle, one) : null,
        };
    }

    public static AssignmentOrder Order(StoreSession session, Cycle cycle) => new()
    {
        Reference = cycle.Id.Reference,
        Monday = cycle.Id.Monday,
        AssignedAt = cycle.Assignment!.At,
        AssignedBy = Signer(session, cycle.Assignment.By, "Kepala Bidang Aplikasi Informatika"),
        Members = [.. cycle.Assignment.Members.Select(member => Signer(session, new Actor(member.Id, member.Name), null))],
        Note = cycle.Assignment.Note ?? "",
    };

    /// <summary>The code on the document, made once and kept, so that a repeated job prints the same.</summary>
    private static string Code(StoreSession session, CycleId id, int version, bool final)
    {
        var key = $"code/{id}/{version}{(final ? "/akhir" : "")}";
        if (session.Meta.TryGet<string>(key, out var code)) return code;
        code = VerificationCode.New();
        session.Meta.Set(key, code);
        return code;
    }

    private static Signer Signer(StoreSession session, Actor actor, string? position)
    {
        var signer = session.People.Find(actor.Id)?.Signer ?? new Signer(actor.Name, null, null, null);
        return actor.ActingHead ? signer with { Position = "Plh. Kepala Bidang Aplikasi Informatika" } : signer.Position is null ? signer with { Position = position } : signer;
    }

    private static DispositionSheet Sheet(StoreSession session, Cycle cycle, Disposition one) => new(Signer(session, one.By, "Kepala Bidang Aplikasi Informatika"), one.At, one.Kind)
    {
        Note = one.Note ?? "",
        ReceivedAt = cycle.LastReport?.At,
        ForwardedTo = [.. cycle.Assignment!.Members.Select(member => member.Name)],
    };

    private static IReadOnlyList<StepTime> Steps(Cycle cycle, bool final) =>
    [
        new(1, cycle.OpenedAt, cycle.Assignment?.At, By: cycle.Assignment?.By.Name),
        new(2, cycle.Assignment?.At, cycle.LastReport?.At, By: cycle.LastReport?.By.Name),
        new(3, cycle.LastReport?.At, final ? cycle.Disposition?.At : null, By: final ? cycle.Disposition?.By.Name : null),
        new(4, final ? cycle.Disposition?.At : null, final ? cycle.Disposition?.At : null),
    ];
}
