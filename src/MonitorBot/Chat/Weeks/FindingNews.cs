using MonitorBot.Chat.Buttons;
using MonitorBot.Chat.Sending;
using MonitorBot.Chat.Wording;
using MonitorBot.Core;
using MonitorBot.Core.Integrity.Life;
using MonitorBot.Core.Scanning;
using MonitorBot.Core.Storage;
using MonitorBot.Settings;

namespace MonitorBot.Chat.Weeks;

/// <summary>After a round or a check: what is new or worse is told once, in private, and noted as told in the same transaction.</summary>
internal static class FindingNews
{
    /// <summary>Reads website's scans outside a round into their findings' life, and tells what is new: an attack does not wait for Monday.</summary>
    public static void Take(StoreSession session, IReadOnlyList<SiteScan> scans, IntegritySettings settings, DateTimeOffset now)
    {
        foreach (var scan in scans) session.Findings.Take(scan, settings.CloakingProbe);
        if (scans.Count > 0) Tell(session, settings.CsirtChatId, now);
    }

    /// <param name="csirtChat">0: none.</param>
    public static void Tell(StoreSession session, long csirtChat, DateTimeOffset now)
    {
        if (FindingLife.ToTell(session.Findings.Open()) is not { Count: > 0 } news) return;
        var team = TeamGroup.Of(session)?.ChatId;
        IReadOnlyList<long> chats = [.. FindingAudience.Chats(session.People.All(), Wita.Day(now), csirtChat).Where(chat => chat != team)];
        // Nobody can be reached yet: it stays untold until somebody can.
        if (chats.Count == 0) return;
        var html = MessageCut.ToLimit(FindingWords.News(news, host => FindingAccess.Name(session, host)));
        foreach (var chat in chats) Mail.Send(session, new Place(chat, null, Private: chat > 0), new Outgoing.Text(html, Keys(chat, csirtChat)));
        foreach (var finding in news) session.Findings.Put(FindingLife.Told(finding, now));
    }

    /// <summary>The CSIRT's chat has no roles with the bot, so no buttons either.</summary>
    private static IReadOnlyList<IReadOnlyList<Button>>? Keys(long chat, long csirtChat)
        => chat == csirtChat ? null : [[new Button(Labels.AllFindings, ButtonData.Of("findings", 0))]];
}
