using MonitorBot.Chat.Buttons;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Sop;
using MonitorBot.Triggers;

namespace MonitorBot.Chat.Commands;

/// <summary>/libur [tahun]: the holidays of a year; upload and confirmation by buttons.</summary>
internal sealed class HolidayCommand : IChatCommand
{
    public static readonly CommandSpec Rule = new("libur", Role.Admin) { PrivateOnly = true };

    public CommandSpec Spec => Rule;

    public void Run(Turn turn, string argument)
    {
        var (html, buttons) = Page(turn, int.TryParse(argument, out var year) ? year : turn.Today.Year);
        turn.Say(html, buttons);
    }

    public static (string Html, IReadOnlyList<IReadOnlyList<Button>> Buttons) Page(Turn turn, int asked)
    {
        var year = Math.Clamp(asked, HolidayFile.FirstYear, HolidayFile.LastYear);
        var holidays = Holidays.All(turn.Store).Where(one => one.Day.Year == year).ToList();
        List<Button> turns = [];
        if (year > HolidayFile.FirstYear) turns.Add(new Button($"‹ {year - 1}", ButtonData.Of("holidays", year - 1)));
        if (year < HolidayFile.LastYear) turns.Add(new Button($"{year + 1} ›", ButtonData.Of("holidays", year + 1)));
        List<IReadOnlyList<Button>> rows = [turns];
        if (holidays.Exists(one => !one.Confirmed)) rows.Add([new Button(Labels.HolidaysRight, ButtonData.Of("holidaysok", year))]);
        rows.Add([new Button(Labels.UploadList, ButtonData.Of("holidaysup"))]);
        return (Sending.MessageCut.ToLimit(HolidayWords.Year(year, holidays)), rows);
    }
}
