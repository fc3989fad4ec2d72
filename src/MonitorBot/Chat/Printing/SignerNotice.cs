using MonitorBot.Chat.Weeks;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage;
using MonitorBot.Settings;

namespace MonitorBot.Chat.Printing;

/// <summary>Tells the Admins, once for each signer, that a document went out with a blank to sign or fill.</summary>
internal static class SignerNotice
{
    /// <param name="key">The settings' section, e.g. "Office:Head".</param>
    public static void Tell(StoreSession session, Signer signer, string key)
    {
        var said = $"signer.missing/{key}";
        if (IsWhole(signer) || session.Meta.Get(said, false)) return;
        IReadOnlyList<Person> admins = [.. session.People.With(Role.Admin).Where(one => one is { Started: true, Unreachable: false })];
        if (admins.Count == 0) return;
        session.Meta.Set(said, true);
        Notify.People(session, admins, new Outgoing.Text(PaperWords.SignerMissing(signer.Position ?? "penandatangan", key)));
    }

    public const string Head = $"{nameof(BotSettings.Office)}:{nameof(OfficeSection.Head)}";

    public const string AgencyHead = $"{nameof(BotSettings.Office)}:{nameof(OfficeSection.AgencyHead)}";

    private static bool IsWhole(Signer signer) => signer is { FullName.Length: > 0, Nip.Length: > 0 };
}
