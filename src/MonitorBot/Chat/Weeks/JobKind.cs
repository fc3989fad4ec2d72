using MonitorBot.Core.Reports.Letters;

namespace MonitorBot.Chat.Weeks;

/// <summary>Names of the jobs in the store.</summary>
internal static class JobKind
{
    public const string Assignment = "assignment";
    public const string Report = "report";
    public const string Seal = "seal";
    public const string Summary = "summary";
    public const string Check = "check";
    public const string Rescan = "rescan";
    public const string Photo = "photo";
    public const string Verify = "verify";
    public const string Annex = "annex";
    public const string History = "history";
    public const string Ranking = "ranking";
    public const string Recap = "recap";
    public const string Letter = "letter";
    public const string ArchiveList = "archive-list";
}

/// <param name="Cycle">Key of the week's monitoring.</param>
internal sealed record CycleJob(string Cycle, int Version = 0);

/// <param name="Card">The message to edit.</param>
internal sealed record CheckJob(IReadOnlyList<string> Urls, long ChatId, int? ThreadId, bool Private, long PersonId, string Card, bool Findings);

/// <param name="Round">The round whose reading is replaced.</param>
internal sealed record RescanJob(string Cycle, string Round, string Agency, long ChatId, int? ThreadId, bool Private, string Card);

/// <param name="PersonId">Who sent it.</param>
internal sealed record PhotoJob(string Cycle, string Agency, string FileId, long PersonId, string PersonName, AnswerPlace Answer);

internal sealed record HistoryJob(string Agency, AnswerPlace Answer);

/// <param name="Month">Null: the whole year.</param>
internal sealed record PeriodJob(int Year, int? Month, AnswerPlace Answer);

/// <summary>The Daftar Arsip of a year.</summary>
internal sealed record ArchiveListJob(int Year, AnswerPlace Answer);

internal sealed record LetterJob(string Cycle, string Agency, LetterKind Letter, AnswerPlace Answer);

internal sealed record VerifyJob(string FileId, AnswerPlace Answer);

/// <summary>The restricted annex of a week, for one person's private chat.</summary>
internal sealed record AnnexJob(string Cycle, long PersonId, AnswerPlace Answer);
