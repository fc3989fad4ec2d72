using System.Globalization;
using System.Text.Json;
using MonitorBot.Chat.Commands;
using MonitorBot.Chat.Jobs;
using MonitorBot.Chat.Wording;
using MonitorBot.Triggers;

namespace MonitorBot.Chat.Buttons;

/// <summary>Another year: "holidays:year".</summary>
internal sealed class HolidaysButton : IChatButton
{
    public string Verb => "holidays";

    public void Press(Turn turn, ButtonData data)
    {
        if (!Gate.Open(turn, HolidayCommand.Rule)) return;
        var (html, buttons) = HolidayCommand.Page(turn, data.Number(0));
        turn.Rewrite(html, buttons);
    }
}

/// <summary>"Sudah sesuai SKB": the year's list counts as confirmed: "holidaysok:year".</summary>
internal sealed class HolidaysConfirmButton : IChatButton
{
    public string Verb => "holidaysok";

    public void Press(Turn turn, ButtonData data)
    {
        if (!Gate.Open(turn, HolidayCommand.Rule)) return;
        var year = data.Number(0);
        var holidays = Holidays.All(turn.Store).Where(one => one.Day.Year == year).ToList();
        if (holidays.Count == 0)
        {
            turn.Toast(CommonWords.StaleButton);
            return;
        }

        Holidays.Put(turn.Store, year, [.. holidays.Select(one => one with { Confirmed = true })]);
        turn.Note("hari libur dikonfirmasi", year.ToString(CultureInfo.InvariantCulture));
        turn.Toast(HolidayWords.Confirmed(year));
        var (html, buttons) = HolidayCommand.Page(turn, year);
        turn.Rewrite(html, buttons);
    }
}

/// <summary>"Unggah daftar…": the next document is the list.</summary>
internal sealed class HolidaysUploadButton : IChatButton
{
    public string Verb => "holidaysup";

    public void Press(Turn turn, ButtonData data)
    {
        if (Gate.Open(turn, HolidayCommand.Rule)) turn.Ask(HolidayWords.AskFile, HolidayFileDialog.KindName, "");
    }
}

/// <summary>The document itself: it is fetched and read by a job.</summary>
internal sealed class HolidayFileDialog : IChatDialog
{
    public const string KindName = "holidays";

    public string Kind => KindName;

    public void Answer(Turn turn, string data, Incoming.Message message)
    {
        if (!Gate.Open(turn, HolidayCommand.Rule)) return;
        if (message.File is not { Photo: false } file)
        {
            turn.Say(HolidayWords.NoFile);
            return;
        }

        if (file.Bytes > HolidayJobHandler.MostBytes)
        {
            turn.Say(HolidayWords.TooLarge);
            return;
        }

        var card = $"libur/{turn.UpdateId}";
        turn.Say(HolidayWords.Reading, card: card);
        turn.Order(HolidayJobHandler.KindName, JsonSerializer.Serialize(new HolidayJob(file.FileId, turn.Who.Id, card)));
    }
}

/// <summary>"Simpan" or "Urungkan" under the preview: "holidayssave:number:yes|no".</summary>
internal sealed class HolidaysSaveButton : IChatButton
{
    public string Verb => "holidayssave";

    public void Press(Turn turn, ButtonData data)
    {
        if (!Gate.Open(turn, HolidayCommand.Rule)) return;
        if (HolidayDraft.Take(turn.Store, turn.Who.Id, data.Part(0)) is not { } draft)
        {
            turn.Rewrite(HolidayWords.DraftGone);
            return;
        }

        if (data.Part(1) != "yes")
        {
            turn.Rewrite(CommonWords.Cancelled);
            return;
        }

        foreach (var year in draft.GroupBy(one => one.Day.Year)) Holidays.Put(turn.Store, year.Key, [.. year]);
        turn.Note("hari libur diunggah", HolidayWords.Years(draft), $"{draft.Count} hari");
        turn.Rewrite(HolidayWords.Saved(draft));
    }
}
