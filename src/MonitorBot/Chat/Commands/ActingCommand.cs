using MonitorBot.Chat.Buttons;
using MonitorBot.Chat.Wording;
using MonitorBot.Core;
using MonitorBot.Core.Dating;
using MonitorBot.Core.Sop;

namespace MonitorBot.Chat.Commands;

/// <summary>/plh nama tanggal: an acting head through that day; alone it lists them.</summary>
internal sealed class ActingCommand : IChatCommand
{
    private const int MostButtons = 8;
    private static readonly string[] Fillers = ["s.d.", "s.d", "s/d", "sd", "sampai", "hingga", "dengan", "tanggal", "tgl"];

    public static readonly CommandSpec Rule = new("plh", Role.Head, Role.Admin);

    public CommandSpec Spec => Rule;

    public void Run(Turn turn, string argument)
    {
        if (argument.Length == 0) List(turn);
        else if (!IndonesianDate.TryFind(argument, Wita.At(turn.Now), DateRole.Agenda, out var reading)) turn.Say(ActingWords.NoDate);
        else Choose(turn, Name(argument.Remove(reading.Position, reading.Printed.Length)), reading.EndDay ?? reading.WitaDay);
    }

    private static void List(Turn turn)
    {
        var acting = turn.Store.People.All().Where(person => person.Active && person.ActingHeadUntil >= turn.Today).ToList();
        turn.Say(ActingWords.List(acting), acting.Count == 0 ? null : [.. acting.Select(person => (IReadOnlyList<Button>)[new Button(Labels.EndActing(person), ButtonData.Of("actingend", person.Id))])]);
    }

    private static void Choose(Turn turn, string name, DateOnly until)
    {
        var people = PersonName.Find(turn.Store.People, name);
        if (name.Length == 0) turn.Say(ActingWords.NoName);
        else if (people.Count == 0) turn.Say(RoleWords.NobodyFits(name));
        else if (people.Count == 1) Acting.Record(turn, people[0], until);
        else turn.Say(RoleWords.Several(name), [.. people.Take(MostButtons).Select(person => (IReadOnlyList<Button>)[new Button(person.Name, ButtonData.Of("acting", person.Id, until.ToString("yyyyMMdd")))])]);
    }

    private static string Name(string rest)
        => string.Join(' ', rest.Split((char[])[' ', '\n', ','], StringSplitOptions.RemoveEmptyEntries).Where(word => !Fillers.Contains(word, StringComparer.OrdinalIgnoreCase)));
}
