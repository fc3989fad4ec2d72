namespace MonitorBot.Chat.Sending;

/// <summary>Telegram takes 4,096 characters; longer text is cut at a line's end, where no tag is open.</summary>
internal static class MessageCut
{
    public const int Limit = 4096;
    private const string More = "\n… (dipotong karena terlalu panjang)";

    /// <summary>Lines are whole elements of our texts, so no tag spans a line's end.</summary>
    public static string ToLimit(string html)
    {
        if (html.Length <= Limit) return html;
        var end = html.LastIndexOf('\n', Limit - More.Length);
        return html[..Math.Max(0, end)] + More;
    }
}
