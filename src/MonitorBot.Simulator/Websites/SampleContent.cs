using MonitorBot.Core.Agencies;
using MonitorBot.Simulator.Websites.Texts;

namespace MonitorBot.Simulator.Websites;

/// <summary>An agenda entry by its ages in days before the reference day; a negative age lies ahead.</summary>
public readonly record struct AgendaAge(int Posted, int Event, int Days = 1);

/// <summary>Writes an OPD's posts for given ages.</summary>
/// <param name="reference">The day from which ages count: the simulator's Monday.</param>
public sealed class SampleContent(string agencyCode, string acronym, DateOnly reference)
{
    private readonly int salt = agencyCode.Sum(letter => letter) % 11;

    public IEnumerable<SamplePost> News(params IEnumerable<int> ages) => ages.Select((age, index) => Text(Category.News, 1200 - index, age, index));

    public IEnumerable<SamplePost> Articles(params IEnumerable<int> ages) => ages.Select((age, index) => Text(Category.Article, 2200 - index, age, index));

    public IEnumerable<SamplePost> Agenda(params IEnumerable<AgendaAge> ages) => ages.Select((age, index) => Event(3200 - index, age, index));

    /// <summary>Ages of a channel that published steadily: <paramref name="newest"/>, then about every <paramref name="pace"/> days.</summary>
    public static IEnumerable<int> Steady(int newest, int pace, int count) => Enumerable.Range(0, count).Select(index => newest + (index * pace) + (index % 3));

    private SamplePost Text(Category category, int id, int age, int index)
    {
        var number = index + salt;
        var day = reference.AddDays(-age);
        var title = category == Category.News ? Headlines.News(agencyCode, acronym, number) : Headlines.Article(agencyCode, acronym, number);
        return new()
        {
            Id = id,
            Category = category,
            Title = title,
            Day = day,
            Time = Hour(index, age),
            Place = Headlines.Place(number),
            Paragraphs = category == Category.News ? Paragraphs.News(title, Headlines.Place(number), day.AddDays(-1), number) : Paragraphs.Article(title, number),
        };
    }

    private SamplePost Event(int id, AgendaAge age, int index)
    {
        var number = index + salt;
        var title = Headlines.Agenda(agencyCode, acronym, number);
        var start = reference.AddDays(-age.Event);
        return new()
        {
            Id = id,
            Category = Category.Agenda,
            Title = title,
            Day = reference.AddDays(-age.Posted),
            Time = Hour(index, age.Posted),
            Place = Headlines.Place(number),
            Paragraphs = Paragraphs.Agenda(title, Headlines.Place(number)),
            EventStart = start,
            EventEnd = start.AddDays(age.Days - 1),
            EventTime = new(8 + (index % 5), index % 2 == 0 ? 0 : 30),
        };
    }

    /// <summary>Early on the reference day itself, so that a check on Monday morning can see it.</summary>
    private static TimeOnly Hour(int index, int age) => age <= 0 ? new(6, 10 + (index % 40)) : new(8 + (index * 3 % 9), index * 13 % 60, index * 7 % 60);
}
