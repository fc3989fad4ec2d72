using System.Text.Json.Serialization;

namespace MonitorBot.Simulator.Control;

/// <summary>What one person does in one chat: exactly one of text, tap, forge, file, edit or do.</summary>
public sealed record Act
{
    public required long As { get; init; }

    public required long Chat { get; init; }

    /// <summary>Writes a message; <see cref="ReplyTo"/> makes it an answer.</summary>
    public string? Text { get; init; }

    /// <summary>Presses the button with this label, of <see cref="Message"/> or of the newest message that has it.</summary>
    public string? Tap { get; init; }

    /// <summary>Sends callback data that no button holds, as a modified app could.</summary>
    public string? Forge { get; init; }

    public int? Message { get; init; }

    /// <summary>Name of a file to send; <see cref="Base64"/> is its content, <see cref="Text"/> its caption.</summary>
    public string? File { get; init; }

    public string? Base64 { get; init; }

    /// <summary>Id of an own message whose text becomes <see cref="Text"/>.</summary>
    public int? Edit { get; init; }

    public int? ReplyTo { get; init; }

    public int? Thread { get; init; }

    /// <summary>Writes without a name, as an administrator of the group may.</summary>
    public bool Anonymous { get; init; }

    /// <summary>Writes in the name of a channel.</summary>
    public bool AsChannel { get; init; }

    /// <summary>Sends the file as a photo.</summary>
    public bool Photo { get; init; }

    /// <summary>Digits, the same for all files that the person chose together.</summary>
    public string? Album { get; init; }

    /// <summary>block, unblock, join, leave, kick, promote, demote, upgrade, deactivate, delete.</summary>
    public string? Do { get; init; }

    /// <summary>Whom <see cref="Do"/> concerns; the bot when absent.</summary>
    [JsonPropertyName("user")]
    public long? User { get; init; }
}
