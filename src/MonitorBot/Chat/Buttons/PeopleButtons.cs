using System.Globalization;
using MonitorBot.Chat.Commands;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Sop;

namespace MonitorBot.Chat.Buttons;

/// <summary>Turns the pages of the people: "people:page".</summary>
internal sealed class PeopleButton : IChatButton
{
    public string Verb => "people";

    public void Press(Turn turn, ButtonData data)
    {
        if (!Gate.Open(turn, PeopleCommand.Rule)) return;
        var (html, buttons) = PeopleList.Page(turn, data.Number(0));
        turn.Rewrite(html, buttons);
    }
}

/// <summary>One person with roles to switch: "person:id".</summary>
internal sealed class PersonButton : IChatButton
{
    public string Verb => "person";

    public void Press(Turn turn, ButtonData data)
    {
        if (Gate.Open(turn, PeopleCommand.Rule) && PersonCard.Find(turn, data) is { } person) PersonCard.Show(turn, person);
    }
}

/// <summary>A role on or off: "role:id:role:1|0".</summary>
internal sealed class RoleButton : IChatButton
{
    public string Verb => "role";

    public void Press(Turn turn, ButtonData data)
    {
        if (!Gate.Open(turn, PeopleCommand.Rule) || PersonCard.Find(turn, data) is not { } person) return;
        if (data.Number(1) < 0 || data.Number(1) >= RoleName.All.Count) turn.Toast(CommonWords.StaleButton);
        else if (RoleChanges.Set(turn, person, (Role)data.Number(1), data.Part(2) == "1")) PersonCard.Show(turn, turn.Store.People.Find(person.Id)!);
    }
}

/// <summary>"Nonaktifkan": asks first: "leave:id[:yes]".</summary>
internal sealed class DeactivateButton : IChatButton
{
    public string Verb => "leave";

    public void Press(Turn turn, ButtonData data)
    {
        if (!Gate.Open(turn, PeopleCommand.Rule) || PersonCard.Find(turn, data) is not { } person) return;
        if (data.Part(1) != "yes")
            turn.Rewrite(RoleWords.ConfirmLeave(person), [[new Button(Labels.YesDeactivate, ButtonData.Of(Verb, person.Id, "yes"))], [new Button(Labels.Back, ButtonData.Of("person", person.Id))]]);
        else if (RoleChanges.TakeAll(turn, person, leaves: true))
            PersonCard.Show(turn, turn.Store.People.Find(person.Id)!);
    }
}

/// <summary>The people in pages, those who left last.</summary>
internal static class PeopleList
{
    private const int PageSize = 8;

    public static (string Html, IReadOnlyList<IReadOnlyList<Button>> Buttons) Page(Turn turn, int page)
    {
        var people = turn.Store.People.All().OrderByDescending(person => person.Known).ToList();
        var pages = Math.Max(1, (people.Count + PageSize - 1) / PageSize);
        page = Math.Clamp(page, 0, pages - 1);
        List<IReadOnlyList<Button>> rows = [.. people.Skip(page * PageSize).Take(PageSize).Select(person => (IReadOnlyList<Button>)[new Button(RoleWords.Label(person, turn.Today), ButtonData.Of("person", person.Id))])];
        if (pages > 1) rows.Add(Paging.Row("people", page, pages));
        return (RoleWords.List(people.Count), rows);
    }
}

/// <summary>One person's card, with a button for each role.</summary>
internal static class PersonCard
{
    /// <summary>Whom the button means; else the outcome has been said.</summary>
    public static Person? Find(Turn turn, ButtonData data)
    {
        if (long.TryParse(data.Part(0), NumberStyles.None, CultureInfo.InvariantCulture, out var id) && turn.Store.People.Find(id) is { } person) return person;
        turn.Toast(CommonWords.StaleButton);
        return null;
    }

    public static void Show(Turn turn, Person person)
    {
        if (PeopleCommand.Rule.Allows(turn.Who, turn.Today)) turn.Rewrite(RoleWords.Card(person, turn.Today), Buttons(person));
        else turn.Rewrite(RoleWords.Card(person, turn.Today));
    }

    private static IReadOnlyList<IReadOnlyList<Button>> Buttons(Person person)
    {
        IReadOnlyList<Button> back = [new Button(Labels.BackToPeople, ButtonData.Of("people", 0))];
        List<IReadOnlyList<Button>> rows = [.. RoleName.All.Chunk(2).Select(pair => (IReadOnlyList<Button>)[.. pair.Select(role => Switch(person, role))])];
        if (person is { Active: true, FromSettings: false }) rows.Add([new Button(Labels.DeactivateAsk, ButtonData.Of("leave", person.Id))]);
        return [.. rows, back];
    }

    private static Button Switch(Person person, Role role)
        => new($"{(RoleChanges.Fixed(person, role) ? "🔒" : person.Has(role) ? "☑" : "☐")} {RoleName.Of(role)}", ButtonData.Of("role", person.Id, (int)role, person.Has(role) ? 0 : 1));
}
