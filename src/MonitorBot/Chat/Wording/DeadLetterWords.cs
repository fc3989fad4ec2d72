using System.Text;
using MonitorBot.Chat.Weeks;
using MonitorBot.Core.Reports;
using MonitorBot.Core.Storage;

namespace MonitorBot.Chat.Wording;

/// <summary>Everything said about messages that were given up.</summary>
internal static class DeadLetterWords
{
    public const string None = "Tidak ada pesan yang gagal terkirim.";
    public const string Notice = "Ada pesan bot yang gagal terkirim. Lihat dan kirim ulang dengan /gagal.";

    public static string Revived(int count) => count == 1 ? "Pesan dikirim ulang." : $"{count} pesan dikirim ulang.";

    public static string List(int all, int from, IReadOnlyList<(OutboxEntry Row, string Receiver)> shown)
    {
        var text = new StringBuilder(Html.Bold($"Pesan yang gagal terkirim: {all}")).Append('\n');
        foreach (var (row, receiver) in shown)
        {
            text.Append($"\n{++from}. {Html.Escape(Kind(row.Message.Kind))} kepada {Html.Text(receiver, 60)}, {IndonesianText.ShortDateTime(row.EnqueuedAt)}\n");
            text.Append($"    {Html.Text(row.Error ?? "tanpa keterangan", 120)}\n");
        }

        return text.ToString();
    }

    public static string Receiver(StoreSession session, long chat)
        => session.People.Find(chat)?.Name ?? (TeamGroup.Of(session) is { } group && group.ChatId == chat ? "grup tim" : FormattableString.Invariant($"percakapan {chat}"));

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
