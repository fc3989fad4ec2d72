using System.Text.RegularExpressions;

namespace MonitorBot.Chat;

/// <summary>Takes the bot's token out of texts that go into logs.</summary>
internal static partial class Redact
{
    public static string Of(string text) => Token().Replace(text, "[token]");

    // "bot123456:AAE..." in a URL, or the bare token
    [GeneratedRegex(@"(bot)?\d{3,20}:[\w-]{5,80}")]
    private static partial Regex Token();
}
