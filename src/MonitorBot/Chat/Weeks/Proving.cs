using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage;
using MonitorBot.Core.Storage.Tables;

namespace MonitorBot.Chat.Weeks;

/// <summary>Photos that prove what a member saw.</summary>
internal static class Proving
{
    /// <summary>For one website in one week.</summary>
    public const int MostPhotos = 5;

    /// <summary>Adds the photo to the website's review, with an audit line. The week must be open for checking.</summary>
    /// <returns>False when the same photo stands there already.</returns>
    public static bool Add(StoreSession session, Cycle cycle, string host, ProofPhoto photo)
    {
        var review = session.Reviews.Of(cycle.Id, host);
        if (review.Proofs.Any(one => one.Sha256 == photo.Sha256)) return false;
        session.Reviews.Put(review with { Proofs = [.. review.Proofs, photo] });
        session.Audit.Append(new AuditLine { At = photo.At, PersonId = photo.By.Id, PersonName = photo.By.Name, Action = "foto bukti", Subject = host, Detail = photo.Sha256, Cycle = cycle.Id.ToString() });
        return true;
    }
}
