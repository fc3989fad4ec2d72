using System.Text.Json;
using MonitorBot.Chat.Printing;
using MonitorBot.Chat.Weeks;
using MonitorBot.Chat.Wording;
using MonitorBot.Core;
using MonitorBot.Core.Reports.Letters;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage;
using MonitorBot.Core.Storage.Tables;

namespace MonitorBot.Chat.Jobs;

/// <summary>/surat: the draft as PDF.</summary>
internal sealed class LetterJobHandler(Store store, Papers papers) : IJobHandler
{
    public string Kind => JobKind.Letter;

    public async Task RunAsync(Job job, CancellationToken stop)
    {
        var order = JsonSerializer.Deserialize<LetterJob>(job.Data)!;
        var letter = await store.ReadAsync(session => Letter(session, order, job.At));
        var file = letter is null ? null : FilePlace.Media(store.Options.Folder, papers.Letter(letter), ".pdf");
        await store.WriteAsync(session =>
        {
            session.Jobs.Done(job.Id);
            order.Answer.Edit(session, letter is null ? CommonWords.CardRenewed : AgencyWords.LetterReady(order.Letter, letter.Row.Agency));
            if (file is null) return;
            SignerNotice.Tell(session, papers.Office.AgencyHead, SignerNotice.AgencyHead);
            var name = $"Konsep {AgencyWords.KindName(order.Letter)} {order.Agency} {letter!.Date:yyyy-MM-dd}.pdf";
            order.Answer.Send(session, new Outgoing.Document(file, name, AgencyWords.LetterCaption(order.Letter, letter.Row.Agency)), "pdf");
        });
    }

    public void Failed(StoreSession session, Job job) => JsonSerializer.Deserialize<LetterJob>(job.Data)!.Answer.Edit(session, PaperWords.NotMade(PaperWords.Letter));

    /// <returns>Null when the verdict was corrected meanwhile and no letter is due any more.</returns>
    private static AgencyLetter? Letter(StoreSession session, LetterJob order, DateTimeOffset at)
        => CycleId.TryParse(order.Cycle, out var id) && session.Cycles.Find(id) is { } cycle && session.Register.Find(order.Agency) is { } agency
            && LetterBasis.Of(session, cycle, agency) is { } row && AgencyLetter.IsDue(row)
            ? new AgencyLetter { Row = row, Kind = order.Letter, Date = Wita.Day(at), MadeAt = at, Reference = cycle.Id.Reference }
            : null;
}
