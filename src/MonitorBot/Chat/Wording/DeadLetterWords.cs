using System.Text;
using MonitorBot.Chat.Weeks;
using MonitorBot.Core.Reports.Wording;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage.Tables;

namespace MonitorBot.Chat.Wording;

/// <summary>Everything said about messages that were given up.</summary>
internal static class DeadLetterWords
{
    public const string None = "Tidak ada pesan yang gagal terkirim.";
    public const string Notice = "Ada pesan bot yang gagal terkirim. Lihat dan kirim ulang dengan /gagal.";

    public const string AllAgain = "Kirim ulang semua";

    public static string Revived(int count) => count == 1 ? "Pesan dikirim ulang." : $"{count} pesan dikirim ulang.";

    public static string List(int all, int from, IReadOnlyList<DeadLetter> shown)
    {
        var text = new StringBuilder(Html.Bold($"Pesan yang gagal terkirim: {all}")).Append('\n');
        foreach (var letter in shown)
        {
            text.Append($"\n{++from}. {Html.Escape(Kind(letter.Kind))} kepada {Html.Text(letter.Receiver, 60)}, {IndonesianText.ShortDateTime(letter.At)} WITA\n");
            text.Append($"    {Html.Text(letter.Error ?? "tanpa keterangan", 120)}\n");
        }

        return text.ToString();
    }

    public static string Receiver(Person? person, TeamGroup? group, long chat)
        => person?.Name ?? (group?.ChatId == chat ? "grup tim" : FormattableString.Invariant($"percakapan {chat}"));

    public static string Again(int number) => $"Kirim ulang nomor {number}";

    private static string Kind(OutboxKind kind) => kind switch
    {
        OutboxKind.SendPhoto => "Gambar",
        OutboxKind.SendDocument => "Dokumen",
        OutboxKind.EditText => "Perubahan pesan",
        OutboxKind.SetCommands => "Menu perintah",
        OutboxKind.Pin or OutboxKind.Unpin => "Sematan",
        _ => "Pesan",
    };
}

/// <summary>A message that was given up, as the Admin sees it: not what it says.</summary>
internal sealed record DeadLetter(OutboxKind Kind, string Receiver, DateTimeOffset At, string? Error);
