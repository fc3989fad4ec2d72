using MonitorBot.Chat.Wording;
using MonitorBot.Core.Integrity.Life;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage;

namespace MonitorBot.Chat.Weeks;

/// <summary>Who may see findings, asked again at every press: roles change, and a button can be forged in a group.</summary>
internal static class FindingAccess
{
    /// <summary>True when it was refused, which has been said.</summary>
    public static bool Refuses(Turn turn)
    {
        if (!turn.Place.Private) turn.Alert(CommonWords.OnlyPrivate);
        else if (!FindingAudience.MayRead(turn.Who, turn.Today)) turn.Alert(FindingWords.NotAllowed);
        return !turn.Place.Private || !FindingAudience.MayRead(turn.Who, turn.Today);
    }

    public static bool MayHaveAnnex(Turn turn) => turn.Place.Private && MayHaveAnnex(turn.Who, turn.Today);

    public static bool MayHaveAnnex(Person who, DateOnly today) => who.IsHead(today) || who.Has(Role.Admin);

    /// <summary>What people call the website's OPD; the host itself when it is not in the register.</summary>
    public static string Name(StoreSession session, string host) => session.Register.FindByHost(host)?.Acronym ?? host;
}
