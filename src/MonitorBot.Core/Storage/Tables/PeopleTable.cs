using LiteDB;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage.Rows;

namespace MonitorBot.Core.Storage.Tables;

/// <summary>People and their roles. A few dozen: read whole.</summary>
public sealed class PeopleTable
{
    private readonly StoreRows<Row> rows;

    internal PeopleTable(StoreSession session) => rows = session.Rows<Row>("people");

    public Person? Find(long id) => rows.Find(id) is { } row ? RowJson.Read<Person>(row.Body) : null;

    public IReadOnlyList<Person> All() => [.. rows.All().Select(row => RowJson.Read<Person>(row.Body)).OrderBy(one => one.Name, StringComparer.OrdinalIgnoreCase)];

    public IReadOnlyList<Person> With(Role role) => [.. All().Where(one => one.Has(role))];

    /// <summary>Who may assign and decide on this WITA day, acting heads included.</summary>
    public IReadOnlyList<Person> Heads(DateOnly today) => [.. All().Where(one => one.IsHead(today))];

    public void Put(Person person) => rows.Put(new Row { Id = person.Id, Body = RowJson.Write(person) });

    internal sealed class Row
    {
        [BsonId(false)]
        public long Id { get; set; }

        public string Body { get; set; } = "";
    }
}
