using MonitorBot.Chat.Weeks;
using MonitorBot.Core;
using MonitorBot.Core.Archiving;
using MonitorBot.Core.Reports.Letters;
using MonitorBot.Core.Reports.Week;
using MonitorBot.Core.Reports.Wording;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage;

namespace MonitorBot.Chat.Printing;

/// <summary>Puts the records together from which a week's documents are made.</summary>
internal static class WeekReports
{
    /// <remarks>Inside a unit that writes: the verification code is made on first use.</remarks>
    /// <param name="version">0: of a week that was never reported, as it stands.</param>
    public static WeekReport Of(StoreSession session, Cycle cycle, int version, ReportMaking making)
    {
        var report = cycle.Reports.FirstOrDefault(one => one.Version == version);
        var code = Code(session, $"{cycle.Id}/{version}{(making.Final ? "/akhir" : "")}");
        return new WeekReport
        {
            Reference = cycle.Id.Reference,
            Version = Math.Max(1, version),
            VerificationCode = code,
            VerificationLink = making.Link(code),
            From = cycle.Id.Monday.AddDays(-making.WindowDays),
            To = cycle.Id.Monday,
            MadeAt = making.At,
            Rows = [.. (session.Snapshots.Find(cycle.Id, version) ?? WeekView.Rows(session, cycle)).Select(row => WithLetter(session, row, Wita.Day(making.At)))],
            Steps = WeekSteps.Of(session, cycle, making),
            AssignedBy = cycle.Assignment is { } assignment ? Signers.Head(session, assignment.By, making.Office) : null,
            Members = Members(session, cycle),
            ReportedBy = report is null ? null : Signers.Of(session, report.By.Id, report.By.Name),
            Note = report?.Note ?? "",
            Disposition = making.Final && cycle.Disposition is { } one ? Sheet(session, cycle, one, making.Office) : null,
            Previous = PastWeeks.Before(session, cycle),
        };
    }

    public static AssignmentOrder Order(StoreSession session, Cycle cycle, ReportMaking making)
    {
        var code = Code(session, $"{cycle.Id}/tugas");
        return new AssignmentOrder
        {
            Reference = cycle.Id.Reference,
            Monday = cycle.Id.Monday,
            AssignedAt = cycle.Assignment!.At,
            AssignedBy = Signers.Head(session, cycle.Assignment.By, making.Office),
            Members = Members(session, cycle),
            Note = cycle.Assignment.Note ?? "",
            VerificationCode = code,
            VerificationLink = making.Link(code),
        };
    }

    /// <summary>The code on the document, made once and kept, so that a repeated job prints the same.</summary>
    private static string Code(StoreSession session, string document)
    {
        var key = $"code/{document}";
        if (session.Meta.TryGet<string>(key, out var code)) return code;
        code = VerificationCode.New();
        session.Meta.Set(key, code);
        return code;
    }

    private static IReadOnlyList<Signer> Members(StoreSession session, Cycle cycle)
        => [.. (cycle.Assignment?.Members ?? []).Select(member => Signers.Of(session, member.Id, member.Name))];

    private static SiteRow WithLetter(StoreSession session, SiteRow row, DateOnly day)
        => row.FollowUp.Length == 0 && AgencyLetter.IsDue(row) && LetterBasis.Drafted(session, row.Agency) is { } drafted && drafted <= day && day.DayNumber - drafted.DayNumber <= LetterDays
            ? row with { FollowUp = $"Konsep surat disusun {IndonesianText.ShortDate(drafted)}" } : row;

    /// <summary>An older letter says nothing about this week.</summary>
    private const int LetterDays = 60;

    private static DispositionSheet Sheet(StoreSession session, Cycle cycle, Disposition one, OfficeSettings office) => new(Signers.Head(session, one.By, office), one.At, one.Kind)
    {
        Note = one.Note ?? "",
        ReceivedAt = cycle.LastReport?.At,
        ForwardedTo = [.. Members(session, cycle).Select(member => member.FullName)],
    };
}

/// <summary>What a document needs beside the week itself.</summary>
/// <param name="Link">The verification code as a link that opens the bot; null when the bot's name is not known yet.</param>
/// <param name="Final">Approved: with the disposition and the times of all steps.</param>
internal sealed record ReportMaking(OfficeSettings Office, int WindowDays, DateTimeOffset At, Func<string, string?> Link, bool Final = false);
