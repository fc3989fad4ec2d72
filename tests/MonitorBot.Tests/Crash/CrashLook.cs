using MonitorBot.Chat.Sending;
using MonitorBot.Core.Storage;
using MonitorBot.Core.Storage.Tables;

namespace MonitorBot.Tests.Crash;

/// <summary>What a dead program left behind, read from a copy so that the program itself recovers from the crash.</summary>
/// <param name="Faults">Told and not there, or there twice.</param>
/// <param name="UnderWay">New messages whose outcome is unknown and that began within one <see cref="SendTurn.Patience"/>: those that may be repeated though none was hanging.</param>
/// <param name="Open">Rows of the outbox still to be sent.</param>
internal sealed record CrashLook(IReadOnlyList<string> Faults, int UnderWay, int Open, IReadOnlyList<OutboxEntry> Rows)
{
    private static readonly string[] Deeds = ["buka pekan", "buka insidental", "tugaskan", "lapor", "kembalikan", "setujui", "arsipkan"];

    public static async Task<CrashLook> AtAsync(string dataFolder, CrashPlay play)
    {
        var told = play.Told;
        var found = await ReadAsync(dataFolder, session => ((IReadOnlyList<AuditLine> Lines, List<OutboxEntry> Rows)?)(session.Audit.Recent(int.MaxValue), AllRows(session)));
        if (found is not var (lines, rows)) return new CrashLook(told.Count == 0 ? [] : ["the store is gone"], 0, 0, []);
        var open = rows.Count(row => row.State is not (OutboxState.Sent or OutboxState.Dead));
        return new CrashLook(Compare(lines, told, play.Begun), Together(rows), open, rows);
    }

    /// <summary>Book of deeds, updates set aside and messages that did not go, for somebody who wants to know what happened.</summary>
    public static async Task<IReadOnlyList<string>> TellAsync(string dataFolder)
    {
        var found = await ReadAsync<IReadOnlyList<string>>(dataFolder, session =>
        [
            .. session.Audit.Recent(60).Select(line => line.ToString()),
            .. session.Inbox.Poisoned(20).Select(update => update.ToString()),
            .. session.Inbox.Pending().Select(update => update.ToString()),
            .. AllRows(session).Where(row => row.State != OutboxState.Sent).Select(row => row.ToString()),
        ]);
        return found ?? [];
    }

    /// <returns>Nothing when there is no store.</returns>
    public static async Task<T?> ReadAsync<T>(string dataFolder, Func<StoreSession, T> query)
    {
        var copy = Directory.CreateTempSubdirectory("monitorbot-lihat-").FullName;
        try
        {
            foreach (var file in Directory.EnumerateFiles(dataFolder, "monitorbot*.db")) File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
            if (!File.Exists(Path.Combine(copy, "monitorbot.db"))) return default;
            using var store = Store.Open(new StoreOptions { Path = Path.Combine(copy, "monitorbot.db") }, TimeProvider.System);
            return await store.ReadAsync(query);
        }
        finally
        {
            Directory.Delete(copy, recursive: true);
        }
    }

    private static List<OutboxEntry> AllRows(StoreSession session)
    {
        List<OutboxEntry> rows = [];
        for (var seq = 1L; seq <= session.Meta.Get("outbox.seq", 0L); seq++)
            if (session.Outbox.Find(seq) is { } row) rows.Add(row);
        return rows;
    }

    private static int Together(IReadOnlyList<OutboxEntry> rows)
    {
        var begun = rows.Where(row => row.State == OutboxState.Sending && row.Message.Kind.IsSend()).Select(row => row.BegunAt!.Value).ToList();
        return begun.Count == 0 ? 0 : begun.Max(first => begun.Count(other => other >= first && other - first < SendTurn.Patience));
    }

    private static List<string> Compare(IReadOnlyList<AuditLine> lines, IReadOnlyCollection<Deed> told, IReadOnlyCollection<Deed> begun)
    {
        var stored = lines.Where(line => line.Cycle is not null && Deeds.Contains(line.Action)).CountBy(line => (Cycle: line.Cycle!, line.Action)).ToDictionary();
        var mustBe = told.CountBy(deed => (deed.Cycle.ToString(), deed.Name)).ToDictionary();
        var mayBe = begun.CountBy(deed => (deed.Cycle.ToString(), deed.Name)).ToDictionary();
        return
        [
            .. mustBe.Where(one => stored.GetValueOrDefault(one.Key) < one.Value).Select(one => $"told and lost: {one.Key}, {stored.GetValueOrDefault(one.Key)} of {one.Value}"),
            .. stored.Where(one => one.Value > (one.Key.Action == "buka pekan" ? 1 : mayBe.GetValueOrDefault(one.Key))).Select(one => $"done twice: {one.Key}, {one.Value} times"),
        ];
    }
}
