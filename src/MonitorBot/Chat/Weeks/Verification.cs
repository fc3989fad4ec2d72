using MonitorBot.Core.Storage;

namespace MonitorBot.Chat.Weeks;

/// <summary>Looks up what people ask to verify among issued documents and sealed archives.</summary>
internal static class Verification
{
    /// <summary>Digits of an archive's hash that were told in the group.</summary>
    private const int LeastDigits = 12;

    /// <summary>A document's code, or an archive's hash as it was told in the group.</summary>
    /// <returns>What it is; null when it is not known here.</returns>
    public static string? OfText(StoreSession session, string text)
    {
        if (session.Archive.FindByCode(text) is { } document) return document.Title;
        var digits = string.Concat(text.Where(letter => letter is not (' ' or '-'))).ToLowerInvariant();
        if (digits.Length < LeastDigits || !digits.All(char.IsAsciiHexDigit)) return null;
        return session.Archive.Entries().FirstOrDefault(entry => entry.Hash.StartsWith(digits, StringComparison.Ordinal)) is { } sealing
            ? $"Arsip nomor {sealing.Serial}, {sealing.Subject}"
            : OfFile(session, digits);
    }

    /// <param name="sha256">Of the whole file, lower-case hex.</param>
    public static string? OfFile(StoreSession session, string sha256)
        => session.Archive.FindByHash(sha256)?.Title
            ?? session.Archive.Entries().SelectMany(entry => entry.Files).FirstOrDefault(file => file.Sha256 == sha256)?.Name;
}
