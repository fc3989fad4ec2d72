using System.Globalization;
using System.Net;
using Cronos;

namespace MonitorBot.Settings;

/// <summary>The rules that values must keep; each fault names the key and the value.</summary>
internal static class SettingsCheck
{
    private static readonly string[] Weekdays = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"];
    private static readonly string[] Levels = ["Trace", "Debug", "Information", "Warning", "Error"];
    private static readonly string[] RoleNames = ["kabid", "tim", "admin", "pengamat"];

    public static IEnumerable<string> Faults(BotSettings settings)
        => [.. Telegram(settings.Telegram), .. Schedule(settings.Schedule), .. Fetching(settings.Fetching), .. OfficeCheck.Faults(settings.Office), .. People(settings), .. Rest(settings)];

    private static IEnumerable<string> Telegram(TelegramSettings telegram)
    {
        if (telegram.Token is { Length: > 0 } token && (token.IndexOf(':') < 1 || !token[..token.IndexOf(':')].All(char.IsAsciiDigit)))
            yield return "Telegram:Token: bentuknya harus \"angka:huruf\" seperti yang diberikan BotFather.";
        if (telegram.ApiUrl is { Length: > 0 } url && !Uri.TryCreate(url, UriKind.Absolute, out _))
            yield return $"Telegram:ApiUrl: \"{url}\" bukan alamat lengkap (http://…).";
        if (Outside(telegram.MessagesPerSecond, 1, 30)) yield return Range("Telegram:MessagesPerSecond", telegram.MessagesPerSecond, 1, 30);
        if (Outside(telegram.GroupMessagesPerMinute, 1, 20)) yield return Range("Telegram:GroupMessagesPerMinute", telegram.GroupMessagesPerMinute, 1, 20);
    }

    private static IEnumerable<string> Schedule(ScheduleSettings schedule)
    {
        if (!CronExpression.TryParse(schedule.Round, out _)) yield return $"Schedule:Round: \"{schedule.Round}\" bukan ekspresi cron, misalnya \"0 8 * * MON\".";
        foreach (var (day, hours) in schedule.WorkingHours)
        {
            if (!Weekdays.Contains(day, StringComparer.OrdinalIgnoreCase)) yield return $"Schedule:WorkingHours:{day}: bukan nama hari (Senin … Minggu).";
            if (hours.Length > 0 && !IsSpan(hours)) yield return $"Schedule:WorkingHours:{day}: \"{hours}\" bukan rentang jam, misalnya \"07:30-16:00\".";
        }

        foreach (var time in schedule.AssignReminders.Append(schedule.DecideReminderAt))
            if (!IsTime(time)) yield return $"Schedule: \"{time}\" bukan jam, misalnya \"13:30\".";
        if (Outside(schedule.MaxScanAgeHours, 1, 168)) yield return Range("Schedule:MaxScanAgeHours", schedule.MaxScanAgeHours, 1, 168);
        if (Outside(schedule.RetryAfterSeconds, 0, 3600)) yield return Range("Schedule:RetryAfterSeconds", schedule.RetryAfterSeconds, 0, 3600);
    }

    private static IEnumerable<string> Fetching(FetchingSettings fetching)
    {
        foreach (var network in fetching.AllowedNetworks)
            if (!IPNetwork.TryParse(network, out _)) yield return $"Fetching:AllowedNetworks: \"{network}\" bukan jaringan CIDR, misalnya \"10.20.0.0/16\".";
        foreach (var (host, target) in fetching.Hosts)
            if (!IPEndPoint.TryParse(target, out _)) yield return $"Fetching:Hosts:{host}: \"{target}\" bukan alamat, misalnya \"10.20.1.5:8080\".";
        if (fetching.Proxy is { Length: > 0 } proxy && !Uri.TryCreate(proxy, UriKind.Absolute, out _)) yield return $"Fetching:Proxy: \"{proxy}\" bukan alamat lengkap (http://…).";
        if (Outside(fetching.ConcurrentHosts, 1, 64)) yield return Range("Fetching:ConcurrentHosts", fetching.ConcurrentHosts, 1, 64);
        if (Outside(fetching.ConcurrentPerHost, 1, 8)) yield return Range("Fetching:ConcurrentPerHost", fetching.ConcurrentPerHost, 1, 8);
        if (Outside(fetching.RequestSeconds, 1, 120)) yield return Range("Fetching:RequestSeconds", fetching.RequestSeconds, 1, 120);
        if (Outside(fetching.SiteSeconds, 1, 600)) yield return Range("Fetching:SiteSeconds", fetching.SiteSeconds, 1, 600);
        if (Outside(fetching.MaxPageBytes, 10_000, 20_000_000)) yield return Range("Fetching:MaxPageBytes", fetching.MaxPageBytes, 10_000, 20_000_000);
        if (Outside(fetching.PauseMilliseconds, 0, 10_000)) yield return Range("Fetching:PauseMilliseconds", fetching.PauseMilliseconds, 0, 10_000);
        if (fetching.MaxSiteBytes is < 100_000 or > 100_000_000) yield return $"Fetching:MaxSiteBytes: {fetching.MaxSiteBytes} di luar batas; pakai 100000 sampai 100000000.";
        if (Outside(fetching.MaxRequestsPerSite, 1, 20)) yield return Range("Fetching:MaxRequestsPerSite", fetching.MaxRequestsPerSite, 1, 20);
    }

    private static IEnumerable<string> People(BotSettings settings)
    {
        foreach (var person in settings.People)
        {
            if (OfficeCheck.NipFault($"People: Nip \"{person.Name}\"", person.Nip) is { } fault) yield return fault;
            if (person.Id <= 0) yield return $"People: \"{person.Name}\" belum mempunyai Id Telegram (angka; orangnya mengirim /id kepada bot).";
            foreach (var role in person.Roles)
                if (!RoleNames.Contains(role, StringComparer.OrdinalIgnoreCase)) yield return $"People: peran \"{role}\" tidak dikenal; pakai kabid, tim, admin atau pengamat.";
        }
    }

    private static IEnumerable<string> Rest(BotSettings settings)
    {
        if (Outside(settings.MinFreeDiskMb, 50, 100_000_000)) yield return Range("MinFreeDiskMb", settings.MinFreeDiskMb, 50, 100_000_000);
        if (Outside(settings.Freshness.WindowDays, 1, 60)) yield return Range("Freshness:WindowDays", settings.Freshness.WindowDays, 1, 60);
        if (Outside(settings.Freshness.MinItems, 1, 100)) yield return Range("Freshness:MinItems", settings.Freshness.MinItems, 1, 100);
        if (Outside(settings.Freshness.AgendaHorizonDays, 0, 90)) yield return Range("Freshness:AgendaHorizonDays", settings.Freshness.AgendaHorizonDays, 0, 90);
        if (Outside(settings.Integrity.RequestsPerSite, 1, 10)) yield return Range("Integrity:RequestsPerSite", settings.Integrity.RequestsPerSite, 1, 10);
        if (!IsTime(settings.Backup.At)) yield return $"Backup:At: \"{settings.Backup.At}\" bukan jam, misalnya \"01:30\".";
        if (Outside(settings.Backup.Generations, 1, 365)) yield return Range("Backup:Generations", settings.Backup.Generations, 1, 365);
        if (settings.Backup.SendToAdmin && settings.Backup.Passphrase is not { Length: >= 12 }) yield return "Backup:Passphrase: wajib diisi, paling sedikit 12 huruf, bila Backup:SendToAdmin dinyalakan.";
        if (settings.Log.OtlpEndpoint is { Length: > 0 } endpoint && !Uri.TryCreate(endpoint, UriKind.Absolute, out _)) yield return $"Log:OtlpEndpoint: \"{endpoint}\" bukan alamat lengkap (http://…).";
        if (!Levels.Contains(settings.Log.Level, StringComparer.OrdinalIgnoreCase)) yield return $"Log:Level: \"{settings.Log.Level}\" tidak dikenal; pakai {string.Join(", ", Levels)}.";
    }

    internal static bool Outside(int value, int least, int most) => value < least || value > most;

    internal static string Range(string key, int value, int least, int most) => $"{key}: {value} di luar batas; pakai {least} sampai {most}.";

    private static bool IsTime(string text) => TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static bool IsSpan(string text) => text.Split('-') is [var from, var to] && IsTime(from) && IsTime(to) && string.CompareOrdinal(from, to) < 0;
}
