using System.Globalization;
using MonitorBot.Core;

namespace MonitorBot.CommandLine.Health;

/// <summary>Judges the facts; no clock, no file.</summary>
internal static class HealthRule
{
    private static readonly TimeSpan Silent = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan NoPoll = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan LongRound = TimeSpan.FromHours(2);
    private static readonly TimeSpan SlowMail = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan StuckMail = TimeSpan.FromHours(1);
    private static readonly TimeSpan OldBackup = TimeSpan.FromHours(48);

    public static IReadOnlyList<HealthCheck> Judge(HealthFacts facts)
        => [Settings(facts), Store(facts), Disk(facts), Clock(facts), Fonts(facts), Bot(facts), Telegram(facts), Group(facts), Round(facts), Outbox(facts), BackupAge(facts)];

    private static HealthCheck Settings(HealthFacts facts)
        => facts.TokenMissing ? new("pengaturan", HealthState.Fail, "Telegram:Token belum diisi; bot belum dapat dijalankan.") : new("pengaturan", HealthState.Ok, "Benar.");

    private static HealthCheck Store(HealthFacts facts)
        => facts.StoreFault is { } fault ? new("basis-data", HealthState.Fail, fault) : new("basis-data", HealthState.Ok, "Berkas ada dan dikenali.");

    private static HealthCheck Disk(HealthFacts facts) => facts.FreeBytes switch
    {
        null => new("cakram", HealthState.Warn, "Ruang kosong tidak dapat dibaca."),
        { } free when free < facts.NeededBytes => new("cakram", HealthState.Fail, $"Tinggal {free >> 20} MB; pemeriksaan ditunda di bawah {facts.NeededBytes >> 20} MB."),
        { } free when free < 2 * facts.NeededBytes => new("cakram", HealthState.Warn, $"Tinggal {facts.FreeBytes >> 20} MB."),
        _ => new("cakram", HealthState.Ok, $"{facts.FreeBytes >> 20} MB kosong."),
    };

    /// <summary>A clock that went back shows in a status that was written "later" than now.</summary>
    private static HealthCheck Clock(HealthFacts facts) => facts.Status is { } status && status.At - facts.Now > NoPoll
        ? new("jam", HealthState.Fail, $"Jam mesin mundur: status ditulis {Time(status.At)}, sekarang {Time(facts.Now)}.")
        : new("jam", HealthState.Ok, $"{Time(facts.Now)} ({Wita.Zone.Id}).");

    private static HealthCheck Fonts(HealthFacts facts) => facts.Fonts is { } family
        ? new("huruf", HealthState.Ok, $"{family}.")
        : new("huruf", HealthState.Fail, "Tidak ada huruf untuk dokumen. Pasang fonts-liberation2 atau isi Office:FontFolder.");

    private static HealthCheck Bot(HealthFacts facts) => facts.Status switch
    {
        null => new("bot", HealthState.Fail, "Bot tidak berjalan (status.json tidak ada atau tidak terbaca)."),
        { } status when facts.Now - status.At > Silent => new("bot", HealthState.Fail, $"Bot tidak berjalan atau macet; status terakhir {Time(status.At)}."),
        { } status => new("bot", HealthState.Ok, $"Berjalan, proses {status.ProcessId}."),
    };

    private static HealthCheck Telegram(HealthFacts facts) => facts.Status switch
    {
        null => new("telegram", HealthState.Fail, "Tidak diketahui: bot tidak berjalan."),
        { TelegramTrouble: { Length: > 0 } trouble } => new("telegram", HealthState.Fail, trouble),
        { LastPoll: null } => new("telegram", HealthState.Warn, "Belum terhubung sejak bot dimulai."),
        { LastPoll: { } at } when facts.Now - at > NoPoll => new("telegram", HealthState.Fail, $"Terakhir terhubung {Time(at)}."),
        { LastPoll: { } at } => new("telegram", HealthState.Ok, $"Terhubung, terakhir {Time(at)}."),
    };

    private static HealthCheck Group(HealthFacts facts) => facts.Status switch
    {
        null => new("grup", HealthState.Warn, "Tidak diketahui: bot tidak berjalan."),
        { GroupTrouble: { } trouble } status => new("grup", status.GroupLost ? HealthState.Fail : HealthState.Warn, trouble),
        _ => new("grup", HealthState.Ok, "Tidak ada gangguan."),
    };

    private static HealthCheck Round(HealthFacts facts) => facts.Status switch
    {
        null or { LastRoundStarted: null } => new("pemeriksaan", HealthState.Warn, "Belum pernah ada pemeriksaan."),
        { LastRoundStarted: { } start, LastRoundFinished: null } => new("pemeriksaan", facts.Now - start > LongRound ? HealthState.Fail : HealthState.Ok, $"Sedang berjalan sejak {Time(start)}."),
        { LastRoundFinished: { } end } => new("pemeriksaan", facts.Now - end > facts.RoundEvery ? HealthState.Fail : HealthState.Ok, $"Terakhir selesai {Time(end)}."),
    };

    private static HealthCheck Outbox(HealthFacts facts)
    {
        if (facts.Status is not { OutboxWaiting: > 0, OutboxOldest: { } oldest } status) return new("pesan-keluar", HealthState.Ok, "Tidak ada yang menunggu.");
        var age = facts.Now - oldest;
        var state = age > StuckMail ? HealthState.Fail : age > SlowMail ? HealthState.Warn : HealthState.Ok;
        return new("pesan-keluar", state, $"{status.OutboxWaiting} menunggu, tertua sejak {Time(oldest)}.");
    }

    private static HealthCheck BackupAge(HealthFacts facts) => facts.LastBackup switch
    {
        null => new("cadangan", HealthState.Warn, "Belum ada cadangan."),
        { } at => new("cadangan", facts.Now - at > OldBackup ? HealthState.Fail : HealthState.Ok, $"Terakhir {Time(at)}."),
    };

    private static string Time(DateTimeOffset at) => Wita.At(at).ToString("dd-MM-yyyy HH.mm", CultureInfo.InvariantCulture) + " WITA";
}
