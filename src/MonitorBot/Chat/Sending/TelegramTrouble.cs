using Telegram.Bot.Exceptions;

namespace MonitorBot.Chat.Sending;

/// <summary>What an error of Telegram means for the operator, and what to do.</summary>
internal static class TelegramTrouble
{
    public static string Explain(Exception fault) => fault switch
    {
        ApiRequestException { ErrorCode: 401 } => "Token ditolak Telegram: salah ketik atau sudah dicabut. Ambil yang baru dari BotFather (/token) dan isi Telegram:Token.",
        ApiRequestException { ErrorCode: 404 } => "Token tidak dikenal Telegram. Periksa Telegram:Token.",
        ApiRequestException { ErrorCode: 409 } => "Ada program lain yang memakai token yang sama. Hentikan yang lain; satu token hanya untuk satu bot yang berjalan.",
        ApiRequestException { ErrorCode: 429 } => "Telegram meminta menunggu sebentar karena terlalu banyak permintaan.",
        ApiRequestException api => $"Telegram menjawab {api.ErrorCode}: {Redact.Of(api.Message)}",
        HttpRequestException or RequestException { InnerException: HttpRequestException } => "Telegram tidak terjangkau. Periksa sambungan internet, DNS, dan firewall ke api.telegram.org:443.",
        _ => $"Gangguan saat menghubungi Telegram: {Redact.Of(fault.Message)}",
    };
}
