namespace MonitorBot.Settings;

/// <summary>Every setting of the program: default, unit and meaning in one place; `appsettings.example.json` names each of them.</summary>
public sealed class BotSettings
{
    /// <summary>Folder of store, archive, backups and status file; relative to the working directory.</summary>
    public string DataFolder { get; set; } = "data";

    /// <summary>MB that must be free at <see cref="DataFolder"/>: below, no scan starts and the Admins are told.</summary>
    public int MinFreeDiskMb { get; set; } = 500;

    public TelegramSettings Telegram { get; set; } = new();

    public ScheduleSettings Schedule { get; set; } = new();

    public FreshnessSettings Freshness { get; set; } = new();

    public FetchingSettings Fetching { get; set; } = new();

    public IntegritySettings Integrity { get; set; } = new();

    public OfficeSection Office { get; set; } = new();

    public BackupSettings Backup { get; set; } = new();

    public RetentionSettings Retention { get; set; } = new();

    public LogSettings Log { get; set; } = new();

    public GroupSettings Group { get; set; } = new();

    /// <summary>People with roles given here instead of by invitation; they cannot be revoked in chat.</summary>
    public List<PersonSettings> People { get; set; } = [];

    /// <summary>A CSV of the register to start with instead of the province's list; used only while the store has no register.</summary>
    public string? RegisterFile { get; set; }
}

public sealed class TelegramSettings
{
    /// <summary>From BotFather: "digits:letters".</summary>
    public string? Token { get; set; }

    /// <summary>Another Bot API server, e.g. the simulator; empty = api.telegram.org.</summary>
    public string? ApiUrl { get; set; }

    /// <summary>Messages a second over all chats.</summary>
    public int MessagesPerSecond { get; set; } = 25;

    /// <summary>Messages and edits a minute in one group.</summary>
    public int GroupMessagesPerMinute { get; set; } = 18;
}

public sealed class GroupSettings
{
    /// <summary>The team's group; 0 = joined by /hubungkan.</summary>
    public long ChatId { get; set; }

    /// <summary>Forum topic; 0 = none.</summary>
    public int ThreadId { get; set; }
}

public sealed class PersonSettings
{
    /// <summary>Telegram user id; a person learns it with /id.</summary>
    public long Id { get; set; }

    public string Name { get; set; } = "";

    /// <summary>kabid, tim, admin, pengamat.</summary>
    public List<string> Roles { get; set; } = [];

    /// <summary>Name with titles for documents; empty = <see cref="Name"/>.</summary>
    public string? FullName { get; set; }

    public string? Nip { get; set; }

    /// <summary>Pangkat/golongan, e.g. "Pembina (IV/a)".</summary>
    public string? Rank { get; set; }

    /// <summary>Jabatan.</summary>
    public string? Position { get; set; }
}

public sealed class FreshnessSettings
{
    /// <summary>Days before today that count, beside today.</summary>
    public int WindowDays { get; set; } = 7;

    /// <summary>Own items in the window that make a category fresh.</summary>
    public int MinItems { get; set; } = 1;

    /// <summary>Days ahead within which an own event makes the agenda fresh.</summary>
    public int AgendaHorizonDays { get; set; } = 14;
}

public sealed class IntegritySettings
{
    /// <summary>Ask registered websites once more as a browser and as Googlebot.</summary>
    public bool CloakingProbe { get; set; } = true;

    /// <summary>Requests to one website for that, beside those of the reading.</summary>
    public int RequestsPerSite { get; set; } = 4;

    /// <summary>A chat of the CSIRT that also gets findings; 0 = none.</summary>
    public long CsirtChatId { get; set; }
}

public sealed class BackupSettings
{
    /// <summary>WITA time of the daily backup, "HH:mm".</summary>
    public string At { get; set; } = "01:30";

    /// <summary>Kept generations.</summary>
    public int Generations { get; set; } = 14;

    /// <summary>Folder; empty = "backup" in the data folder.</summary>
    public string? Folder { get; set; }

    /// <summary>Send the encrypted store to the Admin's chat after each backup.</summary>
    public bool SendToAdmin { get; set; }

    /// <summary>Encrypts what is sent; required with <see cref="SendToAdmin"/>.</summary>
    public string? Passphrase { get; set; }
}

public sealed class RetentionSettings
{
    /// <summary>Days that ids of handled updates are remembered.</summary>
    public int UpdateDays { get; set; } = 30;

    /// <summary>Days that sent messages stay in the outbox.</summary>
    public int SentMessageDays { get; set; } = 14;

    /// <summary>Weeks of scan results.</summary>
    public int ScanWeeks { get; set; } = 260;
}

public sealed class LogSettings
{
    /// <summary>Trace, Debug, Information, Warning, Error.</summary>
    public string Level { get; set; } = "Information";

    /// <summary>One JSON object a line instead of text.</summary>
    public bool Json { get; set; }

    /// <summary>OTLP endpoint for metrics; empty = none.</summary>
    public string? OtlpEndpoint { get; set; }
}
