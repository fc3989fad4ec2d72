using MonitorBot.Chat.Buttons;
using MonitorBot.Core.Sop;

namespace MonitorBot.Chat;

/// <summary>A chat command; one file each in Commands/.</summary>
internal interface IChatCommand
{
    CommandSpec Spec { get; }

    /// <summary>Runs inside the update's transaction: quick, and never awaits.</summary>
    void Run(Turn turn, string argument);
}

/// <summary>A button's verb; one file each in Buttons/.</summary>
internal interface IChatButton
{
    string Verb { get; }

    void Press(Turn turn, ButtonData data);
}

/// <summary>Takes the typed answer to a question that the bot asked.</summary>
internal interface IChatDialog
{
    string Kind { get; }

    void Answer(Turn turn, string data, Incoming.Message message);
}

/// <param name="Name">Lower case, without slash; what is said of it stands in <see cref="Wording.CommandWords"/>.</param>
/// <param name="Roles">Who may; empty = anyone at all.</param>
internal sealed record CommandSpec(string Name, params IReadOnlyList<Role> Roles)
{
    public bool PrivateOnly { get; init; }

    public IReadOnlyList<string> Aliases { get; init; } = [];

    public bool Allows(Person who, DateOnly today)
        => Roles.Count == 0 || Roles.Any(role => role == Role.Head ? who.IsHead(today) : who.Has(role));
}
