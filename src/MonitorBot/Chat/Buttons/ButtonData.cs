using System.Text;

namespace MonitorBot.Chat.Buttons;

/// <summary>What a button carries: "v1:verb:part:part", at most 64 bytes. It comes back as untrusted input.</summary>
public sealed record ButtonData(string Verb, IReadOnlyList<string> Parts)
{
    private const string Version = "v1";
    private const int MaxBytes = 64;

    /// <exception cref="ArgumentException">Longer than Telegram takes: a programming error.</exception>
    public static string Of(string verb, params ReadOnlySpan<object> parts)
    {
        var text = new StringBuilder(Version).Append(':').Append(verb);
        foreach (var part in parts) text.Append(':').Append(FormattableString.Invariant($"{part}"));
        var data = text.ToString();
        return Encoding.UTF8.GetByteCount(data) <= MaxBytes ? data : throw new ArgumentException($"Button data is too long: {data}");
    }

    public static ButtonData? Read(string data)
        => data.Split(':') is [Version, { Length: > 0 } verb, .. var parts] ? new ButtonData(verb, parts) : null;

    public string Part(int index) => index < Parts.Count ? Parts[index] : "";

    public int Number(int index) => int.TryParse(Part(index), out var number) ? number : -1;
}
