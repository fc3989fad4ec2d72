using System.Text.Json;
using MonitorBot.Chat.Commands;
using MonitorBot.Chat.Weeks;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Sop;

namespace MonitorBot.Chat.Buttons;

/// <summary>Turns the archive's pages.</summary>
internal sealed class ArchivesButton : IChatButton
{
    public string Verb => "archives";

    public void Press(Turn turn, ButtonData data)
    {
        if (ArchiveAccess.Refuses(turn)) return;
        var (html, buttons) = ArchiveCommand.Page(turn, data.Number(0));
        turn.Rewrite(html, buttons);
    }
}

/// <summary>Orders the Daftar Arsip of a year.</summary>
internal sealed class ArchiveListButton : IChatButton
{
    public string Verb => "yearlist";

    public void Press(Turn turn, ButtonData data)
    {
        if (ArchiveAccess.Refuses(turn)) return;
        var year = data.Number(0);
        if (year is < 2000 or > 2999)
        {
            turn.Toast(CommonWords.StaleButton);
            return;
        }

        var card = $"daftar-arsip/{turn.UpdateId}";
        turn.Toast(ArchiveWords.ListToast);
        turn.Say(ArchiveWords.YearListStarted(year), card: card);
        turn.Order(JobKind.ArchiveList, JsonSerializer.Serialize(new ArchiveListJob(year, AnswerPlace.Of(turn.Place, card))));
    }
}

/// <summary>One week: its card and its documents once more.</summary>
internal sealed class ArchiveButton : IChatButton
{
    public string Verb => "archive";

    public void Press(Turn turn, ButtonData data)
    {
        if (ArchiveAccess.Refuses(turn)) return;
        if (!CycleId.TryParse(data.Part(0), out var id) || turn.Store.Cycles.Find(id) is not { } cycle)
        {
            turn.Toast(CommonWords.StaleButton);
            return;
        }

        var files = Files(turn, cycle);
        turn.Toast(files.Count == 0 ? ArchiveWords.NoFiles : ArchiveWords.Sent);
        turn.Send(turn.Place, new Outgoing.Text(StatusWords.Card(cycle, null, 0)) { Silent = true });
        foreach (var (file, name) in files)
            turn.Send(turn.Place, new Outgoing.Document(file, name, ArchiveWords.Caption(cycle.Id)) { Silent = true });
    }

    /// <summary>The sealed documents (photos stand in them as an annex); before sealing those of the newest report.</summary>
    private static IReadOnlyList<(string File, string Name)> Files(Turn turn, Cycle cycle)
    {
        if (turn.Store.Archive.OfSubject(cycle.Id.ToString()) is [.., var entry])
            return [.. entry.Files.Where(file => !ProofPhoto.Is(file)).Select(file => (Weeks.FilePlace.Archive(file.Sha256, file.Name), file.Name))];
        return [.. (cycle.LastReport?.Files ?? []).Select(file => (Weeks.FilePlace.Archive(file.Sha256, file.Name), file.Name))];
    }
}

/// <summary>Asked again at every press: whoever lost all roles keeps the buttons.</summary>
internal static class ArchiveAccess
{
    /// <summary>True when it was refused, which has been said.</summary>
    public static bool Refuses(Turn turn)
    {
        if (!turn.Who.Known) turn.Alert(ArchiveWords.OnlyKnown);
        return !turn.Who.Known;
    }
}
