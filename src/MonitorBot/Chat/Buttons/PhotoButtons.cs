using System.Text.Json;
using MonitorBot.Chat.Weeks;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Integrity.Life;
using MonitorBot.Core.Sop;

namespace MonitorBot.Chat.Buttons;

/// <summary>"Foto bukti": the next photo belongs to the website: "photo:cycle:agency".</summary>
internal sealed class PhotoButton : IChatButton
{
    public string Verb => "photo";

    public void Press(Turn turn, ButtonData data)
    {
        if (ReviewSite.Week(turn, data) is not { } cycle || ReviewSite.Row(turn, cycle, data.Part(1)) is not { } row) return;
        if (row.Proofs.Count >= Proving.MostPhotos) turn.Alert(ReviewWords.EnoughPhotos(Proving.MostPhotos));
        else turn.Ask(ReviewWords.AskPhoto(row), PhotoDialog.KindName, $"{cycle.Id}/{row.Agency.Code}");
    }
}

/// <summary>
/// The photo itself: fetched and kept by a job, since Telegram gives it only over the network. An album comes as a message for each of its
/// photos, and all of them answer the one question.
/// </summary>
internal sealed class PhotoDialog : IChatDialog
{
    public const string KindName = "photo";

    private static readonly TimeSpan AlbumPatience = TimeSpan.FromMinutes(2);

    public string Kind => KindName;

    public void Answer(Turn turn, string data, Incoming.Message message)
    {
        if (data.Split('/') is not [var key, var code, .. var album]) return;
        if (album is [var awaited] && message.File?.Album != awaited)
        {
            // Said in between; the rest of the album may still come.
            turn.Expect(KindName, data, AlbumPatience);
            if (turn.Place.Private) turn.Say(PeopleWords.Nudge);
            return;
        }

        if (ReviewSite.Week(turn, new ButtonData("photo", [key])) is not { } cycle || ReviewSite.Row(turn, cycle, code) is not { } row) return;
        if (message.File?.Album is { } group) turn.Expect(KindName, $"{key}/{code}/{group}", AlbumPatience);
        if (message.File is not { Photo: true } file)
        {
            turn.Say(ReviewWords.NotAPhoto);
            return;
        }

        var card = $"foto/{turn.UpdateId}";
        turn.Say(ReviewWords.KeepingPhoto(row), card: card);
        turn.Order(JobKind.Photo, JsonSerializer.Serialize(new PhotoJob(cycle.Id.ToString(), code, file.FileId, turn.Who.Id, turn.Who.Name, AnswerPlace.Of(turn.Place, card))));
    }
}

/// <summary>"Lihat foto": the photos of a week, or of one website: "photos:cycle[:agency]". For all roles, like every document of a week; of a website with findings only for those who may read these.</summary>
internal sealed class PhotosButton : IChatButton
{
    private const int MostSent = 10;

    public string Verb => "photos";

    public void Press(Turn turn, ButtonData data)
    {
        if (ArchiveAccess.Refuses(turn)) return;
        if (!CycleId.TryParse(data.Part(0), out var id) || turn.Store.Cycles.Find(id) is not { } cycle)
        {
            turn.Toast(CommonWords.StaleButton);
            return;
        }

        // A picture may show what was injected: not for a group.
        if (!turn.Place.Private)
        {
            turn.Alert(CommonWords.OnlyPrivate);
            return;
        }

        var photos = WeekView.Rows(turn.Store, cycle).Where(row => data.Part(1).Length == 0 || row.Agency.Code == data.Part(1))
            .Where(row => !row.HasFinding || FindingAudience.MayRead(turn.Who, turn.Today))
            .SelectMany(row => row.Proofs.Select((proof, index) => (Row: row, Proof: proof, Number: index + 1))).ToList();
        turn.Toast(photos.Count == 0 ? ReviewWords.NoPhotos : ReviewWords.PhotosComing(Math.Min(photos.Count, MostSent), photos.Count));
        foreach (var (row, proof, number) in photos.Take(MostSent))
        {
            var file = proof.File(row.Agency.Site!.Host, number);
            turn.Send(turn.Place, new Outgoing.Photo(FilePlace.Archive(file.Sha256, file.Name), ReviewWords.PhotoCaption(row, proof, number)) { Silent = true });
        }
    }

    /// <summary>The button, where there is something to see.</summary>
    /// <param name="agency">Null: the whole week's.</param>
    public static IReadOnlyList<Button> Of(CycleId cycle, string? agency, int count)
        => count == 0 ? [] : [new Button(Labels.SeePhotos(count), agency is null ? ButtonData.Of("photos", cycle) : ButtonData.Of("photos", cycle, agency))];
}
