using MonitorBot.Chat.Wording;

namespace MonitorBot.Chat;

/// <summary>The same question as before a command, for the buttons that belong to it: a role may be gone since it was shown.</summary>
internal static class Gate
{
    /// <returns>False when the person may not; that has been said and noted down.</returns>
    public static bool Open(Turn turn, CommandSpec spec)
    {
        if (spec.Allows(turn.Who, turn.Today)) return true;
        turn.Note($"ditolak: tombol /{spec.Name}", detail: "peran");
        turn.Alert(CommonWords.NotAllowed(spec));
        return false;
    }
}
