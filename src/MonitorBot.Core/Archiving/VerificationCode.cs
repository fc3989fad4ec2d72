using System.Security.Cryptography;

namespace MonitorBot.Core.Archiving;

/// <summary>The code on a document, by which anybody may ask whether it is ours: 12 letters and digits without look-alikes, "K7QM-2XTB-9RDF".</summary>
/// <remarks>Random, not a hash: it stands on the page before the file exists. 60 bits, so that guessing finds nothing.</remarks>
public static class VerificationCode
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Length = 12;
    private const int Group = 4;

    public static string New() => Grouped(RandomNumberGenerator.GetString(Alphabet, Length));

    /// <summary>The code as we write it, from what somebody typed: any case, spaces or hyphens anywhere, O for 0, I and L for 1; null when it is none.</summary>
    public static string? TryRead(string text)
    {
        var code = string.Concat(text.ToUpperInvariant().Where(letter => letter is not ('-' or ' '))
            .Select(letter => letter switch { 'O' => '0', 'I' or 'L' => '1', _ => letter }));
        return code.Length == Length && code.All(letter => Alphabet.Contains(letter)) ? Grouped(code) : null;
    }

    private static string Grouped(string code) => string.Join('-', code.Chunk(Group).Select(part => new string(part)));
}
