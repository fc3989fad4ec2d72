using MonitorBot.Core.Reports.Letters;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage;

namespace MonitorBot.Chat.Printing;

/// <summary>Whose name stands under a document.</summary>
internal static class Signers
{
    /// <summary>A team member; one of whom nothing more is known signs with the name alone.</summary>
    public static Signer Of(StoreSession session, long personId, string name) => session.People.Find(personId)?.Signer ?? new Signer(name, null, null, null);

    /// <summary>
    /// The Head or acting head who acted. What the settings say of the person wins; else the office's Head, when nobody else
    /// holds the role. An unknown NIP is a blank to fill: a Head has one.
    /// </summary>
    public static Signer Head(StoreSession session, Actor actor, OfficeSettings office)
    {
        var own = session.People.Find(actor.Id)?.Signer;
        var known = own is not null && (own.Nip ?? own.Rank ?? own.Position) is not null;
        if (!actor.ActingHead && !known && office.Head.FullName.Length > 0 && session.People.With(Role.Head) is [var only] && only.Id == actor.Id) return office.Head;
        var signer = own ?? new Signer(actor.Name, null, null, null);
        return signer with { Nip = signer.Nip ?? "", Position = actor.ActingHead ? $"Plh. {office.Head.Position}" : signer.Position ?? office.Head.Position };
    }
}
