using System.Collections.Concurrent;
using System.Globalization;
using MonitorBot.Core;
using MonitorBot.Core.Sop;
using MonitorBot.Tests.Simulator;
using static MonitorBot.Tests.Simulator.Training;

namespace MonitorBot.Tests.Crash;

/// <summary>People at work on one SOP after the other, who know nothing of crashes: each does a thing once, sometimes twice, and waits until the bot says that it is done.</summary>
internal sealed class CrashPlay(SimulatorClient people, Random random)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Restless = TimeSpan.FromSeconds(45);
    private readonly DateOnly monday = Wita.Monday(Wita.Today(TimeProvider.System));
    private readonly ConcurrentQueue<Deed> begun = new();
    private readonly ConcurrentQueue<Deed> told = new();

    /// <summary>Asked for; each may be in the store once, no more.</summary>
    public IReadOnlyCollection<Deed> Begun => [.. begun];

    /// <summary>Seen to be done; each must be in the store.</summary>
    public IReadOnlyCollection<Deed> Told => [.. told];

    public int Weeks { get; private set; }

    /// <summary>Dead letters that the Admin had sent again.</summary>
    public int Revived { get; private set; }

    /// <summary>The Admin looks for dead letters now and then and has them sent again.</summary>
    public async Task CareAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            await Task.Delay(Pause, TimeProvider.System, CancellationToken.None);
            var asked = await people.SayAsync(Admin, Admin, "/gagal");
            var answer = await people.WaitForAsync(Admin, Admin, message => message.Id > asked && message.Text.Contains("gagal terkirim", StringComparison.Ordinal), "the list of dead letters");
            if (!answer.HasButton("Kirim ulang semua")) continue;
            Revived += answer.Buttons.Length - 1;
            await people.TapAsync(Admin, Admin, "Kirim ulang semua", answer.Id);
        }
    }

    /// <summary>Ends with the week during which it is asked to stop.</summary>
    public async Task RunAsync(CancellationToken stop)
    {
        for (var serial = 1; !stop.IsCancellationRequested; serial++)
        {
            await WeekAsync(new CycleId(monday, serial));
            Weeks++;
        }
    }

    private async Task WeekAsync(CycleId id)
    {
        var assign = await OpenedAsync(id);
        await DoAsync(id, "tugaskan", () => TapAsync(Kabid, "Tugaskan tim", assign.Id), () => SeeAsync(Siti, Siti, id, "Perintah tugas"));
        var version = 1;
        var report = await ReportAsync(id, version);
        if (id.Serial % 2 == 0)
        {
            // A repeated question of an earlier week may still have its buttons.
            Task<SeenMessage> ReasonsAsync() => people.WaitForAsync(Kabid, Kabid, message => message.Id > report.Id && message.HasButton("Bukti belum lengkap"), "reasons");
            await PersistAsync(() => TapAsync(Kabid, "Kembalikan", report.Id), ReasonsAsync);
            var reasons = await ReasonsAsync();
            await DoAsync(id, "kembalikan", () => TapAsync(Kabid, "Bukti belum lengkap", reasons.Id), () => SeeAsync(Siti, Group, id, "versi 1 dikembalikan"));
            report = await ReportAsync(id, ++version);
        }

        await PersistAsync(() => TapAsync(Kabid, "Setujui", report.Id),
            () => people.WaitForAsync(Kabid, Kabid, message => message.Id == report.Id && message.HasButton("Arsipkan"), "dispositions"));
        await DoAsync(id, "setujui", () => TapAsync(Kabid, "Arsipkan", report.Id), () => SeeAsync(Siti, Siti, id, "disetujui"));
        begun.Enqueue(new Deed(id, "arsipkan"));
        await SeeAsync(Siti, Group, id, "selesai dan diarsipkan");
        told.Enqueue(new Deed(id, "arsipkan"));
        foreach (var kind in (string[])["pdf", "xlsx"])
            await people.WaitForAsync(Siti, Group, message => message.Document?.Name == $"Laporan Rekapitulasi {id} v{version}.{kind}", $"the sealed {kind} of {id}");
    }

    /// <summary>The first week opens by the clock, further ones by the Head's wish.</summary>
    private async Task<SeenMessage> OpenedAsync(CycleId id)
    {
        if (id.Regular) return await people.WaitForAsync(Kabid, Kabid, message => message.HasButton("Tugaskan tim"), "the week's opening");
        var asked = await people.SayAsync(Kabid, Kabid, "/tugaskan insidental");
        var offer = await people.WaitForAsync(Kabid, Kabid, message => message.Id > asked && message.HasButton("Buka monitoring insidental"), "the offer to open one");
        SeenMessage? opened = null;
        await DoAsync(id, "buka insidental", () => TapAsync(Kabid, "Buka monitoring insidental", offer.Id),
            async () => opened = await people.WaitForAsync(Kabid, Kabid, message => message.Id == offer.Id && message.HasButton("Tugaskan tim") && Names(message, id), "members to tick"));
        return opened!;
    }

    private async Task<SeenMessage> ReportAsync(CycleId id, int version)
    {
        begun.Enqueue(new Deed(id, "lapor"));
        for (var late = true; late;)
        {
            var asked = await people.SayAsync(Siti, Siti, string.Create(CultureInfo.InvariantCulture, $"/lapor minggu ke-{id.Serial} versi {version}"));
            var answer = await people.WaitForAsync(Siti, Siti, message => message.Id > asked && (message.HasButton("Tetap laporkan") || message.HasButton("Laporkan setelah selesai") || message.Text.Contains("sudah disampaikan")), "an answer to /lapor");
            if (answer.HasButton("Tetap laporkan")) await TapAsync(Siti, "Tetap laporkan", answer.Id);
            late = answer.HasButton("Laporkan setelah selesai") && await LaterAsync(answer);
        }

        var seen = await people.WaitForAsync(Kabid, Kabid, message => message.HasButton("Setujui") && Names(message, id) && message.Text.Contains($"menunggu keputusan, versi {version}"), $"version {version} of {id} before the Head");
        told.Enqueue(new Deed(id, "lapor"));
        return seen;
    }

    /// <summary>Asks that the report goes when the round is done.</summary>
    /// <returns>True when the round was done before that wish came: then she has to report herself.</returns>
    private async Task<bool> LaterAsync(SeenMessage answer)
    {
        var before = (await people.ToastsAsync(Siti)).Count;
        await people.TapAsync(Siti, Siti, "Laporkan setelah selesai", answer.Id);
        var began = TimeProvider.System.GetTimestamp();
        while (true)
        {
            // The note over the chat may be too late for Telegram to show: then she asks again, as people do.
            if (TimeProvider.System.GetElapsedTime(began) > people.Patience / 4) return true;
            if ((await people.ToastsAsync(Siti)).Skip(before).Any(toast => toast.Text.Contains("sudah selesai", StringComparison.Ordinal))) return true;
            var seen = await people.ChatAsync(Siti, Siti, wait: 0.3);
            if (seen.Any(message => message.Id == answer.Id && message.Text.Contains("otomatis begitu", StringComparison.Ordinal))) return false;
        }
    }

    private async Task DoAsync(CycleId id, string deed, Func<Task> act, Func<Task> done)
    {
        begun.Enqueue(new Deed(id, deed));
        await PersistAsync(act, done);
        told.Enqueue(new Deed(id, deed));
    }

    /// <summary>A press that nobody fetched for minutes is forgotten by Telegram; people tap again.</summary>
    private static async Task PersistAsync(Func<Task> act, Func<Task> done)
    {
        await act();
        var waiting = done();
        while (await Task.WhenAny(waiting, Task.Delay(Restless, TimeProvider.System)) != waiting)
        {
            try
            {
                await act();
            }
            catch (InvalidOperationException)
            {
                // The button is gone: it is under way.
            }
        }

        await waiting;
    }

    private Task<SeenMessage> SeeAsync(long who, long chat, CycleId id, string text)
        => people.WaitForAsync(who, chat, message => Names(message, id) && message.Text.Contains(text, StringComparison.OrdinalIgnoreCase), $"\"{text}\" of {id}");

    private async Task TapAsync(long who, string label, int? message)
    {
        await people.TapAsync(who, who, label, message);
        if (random.Next(3) > 0) return;
        try
        {
            await people.TapAsync(who, who, label, message);
        }
        catch (InvalidOperationException)
        {
            // The button was gone before the second tap.
        }
    }

    private static bool Names(SeenMessage message, CycleId id) => message.Text.Contains(id.Regular ? "onitoring pekan" : $"insidental ke-{id.Serial - 1} pekan", StringComparison.Ordinal);
}

/// <param name="Name">As the audit book calls it.</param>
internal sealed record Deed(CycleId Cycle, string Name);
