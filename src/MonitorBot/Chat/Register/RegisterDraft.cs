using System.Text.Json;
using MonitorBot.Core.Storage;

namespace MonitorBot.Chat.Register;

/// <summary>An uploaded list that waits for "Simpan"; one a person.</summary>
/// <param name="Number">Of the upload, so that the buttons of an older preview are stale.</param>
/// <param name="Preview">What was shown: the register may change before it is confirmed.</param>
internal sealed record RegisterDraft(string Number, string Csv, string Preview)
{
    public static void Keep(StoreSession session, long personId, RegisterDraft draft) => session.Meta.Set(Key(personId), JsonSerializer.Serialize(draft));

    /// <returns>Null when there is none of that number.</returns>
    public static RegisterDraft? Find(StoreSession session, long personId, string number)
        => session.Meta.TryGet<string>(Key(personId), out var json) && JsonSerializer.Deserialize<RegisterDraft>(json) is { } draft && draft.Number == number ? draft : null;

    public static void Remove(StoreSession session, long personId) => session.Meta.Remove(Key(personId));

    private static string Key(long personId) => FormattableString.Invariant($"opd/draft/{personId}");
}
