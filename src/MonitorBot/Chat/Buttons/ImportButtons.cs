using System.Text.Json;
using MonitorBot.Chat.Jobs;
using MonitorBot.Chat.Register;
using MonitorBot.Chat.Sending;
using MonitorBot.Chat.Weeks;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Agencies;

namespace MonitorBot.Chat.Buttons;

/// <summary>"Unggah CSV…": the next document is the register.</summary>
internal sealed class RegisterUploadButton : IChatButton
{
    public string Verb => "opdup";

    public void Press(Turn turn, ButtonData data)
    {
        if (!RegisterAccess.Refused(turn)) turn.Ask(ImportWords.AskFile, RegisterFileDialog.KindName, "");
    }
}

/// <summary>The document itself: it is fetched and read by a job.</summary>
internal sealed class RegisterFileDialog : IChatDialog
{
    public const string KindName = "opdfile";

    public string Kind => KindName;

    public void Answer(Turn turn, string data, Incoming.Message message)
    {
        if (RegisterAccess.Refused(turn)) return;
        if (message.File is not { Photo: false } file)
        {
            turn.Say(ImportWords.NoFile);
            return;
        }

        if (file.Bytes > RegisterImportJobHandler.MostBytes)
        {
            turn.Say(ImportWords.TooLarge);
            return;
        }

        var card = $"opdfile/{turn.UpdateId}";
        turn.Say(ImportWords.Reading, card: card);
        turn.Order(RegisterImportJobHandler.KindName, JsonSerializer.Serialize(new RegisterImportJob(file.FileId, turn.Who.Id, AnswerPlace.Of(turn.Place, card))));
    }
}

/// <summary>"Simpan" or "Urungkan" under the preview: "opdsave:number:yes|no".</summary>
internal sealed class ImportButtons : IChatButton
{
    public string Verb => "opdsave";

    public static IReadOnlyList<IReadOnlyList<Button>> Choice(string number)
        => [[new Button(Labels.Save, ButtonData.Of("opdsave", number, "yes")), new Button(Labels.Discard, ButtonData.Of("opdsave", number, "no"))]];

    public void Press(Turn turn, ButtonData data)
    {
        if (RegisterAccess.Refused(turn)) return;
        if (RegisterDraft.Find(turn.Store, turn.Who.Id, data.Part(0)) is not { } draft)
        {
            turn.Rewrite(ImportWords.DraftGone);
            return;
        }

        var plan = RegisterImport.Plan(turn.Store.Register.All(), draft.Csv);
        if (data.Part(1) == "yes" && ImportWords.Preview(plan) != draft.Preview)
        {
            // Somebody changed the register since: what would happen now is shown first.
            RegisterDraft.Keep(turn.Store, turn.Who.Id, draft with { Preview = ImportWords.Preview(plan) });
            turn.Alert(ImportWords.ChangedMeanwhile);
            turn.Rewrite(MessageCut.ToLimit(ImportWords.Preview(plan)), plan.Diff.IsEmpty ? null : Choice(draft.Number));
            return;
        }

        RegisterDraft.Remove(turn.Store, turn.Who.Id);
        if (data.Part(1) == "yes") Save(turn, plan);
        else turn.Rewrite(CommonWords.Cancelled);
    }

    private static void Save(Turn turn, RegisterImport plan)
    {
        foreach (var agency in plan.Diff.Added) Put(turn, agency, "tambah OPD (CSV)", agency.Site?.StartUrl.ToString());
        foreach (var change in plan.Diff.Changed) Put(turn, change.After, "ubah OPD (CSV)", string.Join("; ", change.Fields));
        OpenSites.RegisterChanged(turn.Store);
        turn.Rewrite(ImportWords.Saved(plan));
    }

    private static void Put(Turn turn, Agency agency, string action, string? detail)
    {
        turn.Store.Register.Put(agency);
        turn.Note(action, agency.Code, detail);
    }
}
