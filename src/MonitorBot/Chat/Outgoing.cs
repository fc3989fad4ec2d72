using System.Text.Json.Serialization;

namespace MonitorBot.Chat;

/// <summary>What the bot sends, in our own words; stored as JSON in the outbox. A closed family.</summary>
[JsonDerivedType(typeof(Text), "text")]
[JsonDerivedType(typeof(Photo), "photo")]
[JsonDerivedType(typeof(Document), "document")]
[JsonDerivedType(typeof(Answer), "answer")]
[JsonDerivedType(typeof(Pin), "pin")]
[JsonDerivedType(typeof(Menu), "menu")]
[JsonDerivedType(typeof(Leave), "leave")]
public abstract record Outgoing
{
    /// <summary>Ring or not: silent where nobody needs to look.</summary>
    public bool Silent { get; init; }

    /// <summary>Answers this message, if it is still there.</summary>
    public int? ReplyTo { get; init; }

    /// <summary>HTML of Telegram's kind, at most 4,096 characters after parsing.</summary>
    /// <param name="Card">Our own name of the message in its chat, by which later edits find it.</param>
    /// <param name="Ask">Shows a reply field for the answer.</param>
    public sealed record Text(string Html, IReadOnlyList<IReadOnlyList<Button>>? Buttons = null, string? Card = null, bool Ask = false) : Outgoing
    {
        /// <summary>The message to edit when it is known by id, e.g. the one whose button was pressed.</summary>
        public int? EditId { get; init; }
    }

    /// <param name="File">Path inside the data folder.</param>
    public sealed record Photo(string File, string Caption, IReadOnlyList<IReadOnlyList<Button>>? Buttons = null) : Outgoing;

    /// <param name="File">Path inside the data folder.</param>
    public sealed record Document(string File, string Name, string Caption, IReadOnlyList<IReadOnlyList<Button>>? Buttons = null) : Outgoing;

    /// <summary>Ends the waiting circle of a press, with a toast or an alert.</summary>
    public sealed record Answer(string CallbackId, string? Toast, bool Alert = false) : Outgoing;

    /// <summary>Pins the card silently, or takes it down.</summary>
    public sealed record Pin(string Card, bool Off = false) : Outgoing;

    /// <summary>Sets the command menu of a chat; chat 0: of everybody without one.</summary>
    /// <param name="Entries">Empty: the menu goes, and the next wider one shows.</param>
    /// <param name="MemberId">Only for this person in the group.</param>
    public sealed record Menu(IReadOnlyList<MenuEntry> Entries, long? MemberId = null) : Outgoing;

    /// <summary>Leaves the group.</summary>
    public sealed record Leave : Outgoing;
}

public sealed record MenuEntry(string Command, string Description);

/// <summary>Either data (1 to 64 bytes, see <see cref="Buttons.ButtonData"/>) or a link.</summary>
public sealed record Button(string Label, string? Data = null, string? Url = null);
