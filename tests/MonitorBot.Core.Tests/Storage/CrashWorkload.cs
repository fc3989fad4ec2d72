using System.Globalization;
using MonitorBot.Core.Storage;
using MonitorBot.Core.Storage.Tables;

namespace MonitorBot.Core.Tests.Storage;

/// <summary>Units like the bot's own, from several people at once, and the check of what a kill left of them.</summary>
internal static class CrashWorkload
{
    public const int People = 4;
    private const int Failing = 7;

    /// <summary>Writes until the process is killed; each unit is told ("person number") only after its task completed.</summary>
    public static Task RunAsync(Store store, TextWriter told)
    {
        var output = TextWriter.Synchronized(told);
        return Task.WhenAll(Enumerable.Range(0, People).Select(person => Task.Run(() => WriteAsync(store, person, output))));
    }

    /// <param name="told">The last number that each person was told of.</param>
    /// <returns>What is wrong, in words; empty when nothing is.</returns>
    public static async Task<IReadOnlyList<string>> CheckAsync(StoreOptions options, IReadOnlyList<int> told)
    {
        using var store = Store.Open(options, TimeProvider.System);
        return await store.ReadAsync(session => (IReadOnlyList<string>)[.. Enumerable.Range(0, People).SelectMany(person => Faults(session, person, told[person]))]);
    }

    /// <summary>The last number of each person that the store holds: where the next process goes on, whether the one before could still tell of it or not.</summary>
    public static async Task<int[]> KeptAsync(StoreOptions options)
    {
        using var store = Store.Open(options, TimeProvider.System);
        return await store.ReadAsync(session => Enumerable.Range(0, People).Select(person => session.Meta.Get($"person{person}", 0)).ToArray());
    }

    private static async Task WriteAsync(Store store, int person, TextWriter told)
    {
        for (var number = 1 + await store.ReadAsync(session => session.Meta.Get($"person{person}", 0)); ; number++)
        {
            try
            {
                await store.WriteAsync(session => Unit(session, person, number));
            }
            catch (InvalidOperationException)
            {
                await store.WriteAsync(session => session.Meta.Set($"person{person}", number));
            }
            await told.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{person} {number}"));
            await told.FlushAsync();
        }
    }

    private static void Unit(StoreSession session, int person, int number)
    {
        session.Meta.Set($"person{person}", number);
        session.Inbox.Receive(Update(person, number), "{}", DateTimeOffset.UnixEpoch);
        session.Audit.Append(new AuditLine { PersonName = "uji", Action = "uji", Cycle = $"person{person}" });
        session.Outbox.Enqueue(new OutboxMessage { ChatId = person, Kind = OutboxKind.SendText, Payload = new string('x', 500), DedupKey = $"{person}/{number}" });
        session.Inbox.Done(Update(person, number), "ok");
        if (number % Failing == 0)
            throw new InvalidOperationException("A unit that fails after it has written.");
    }

    private static IEnumerable<string> Faults(StoreSession session, int person, int told)
    {
        var kept = session.Meta.Get($"person{person}", 0);
        if (kept < told || kept > told + 1)
            yield return $"person {person}: {told} told, {kept} kept";
        var whole = kept - kept / Failing;
        if (session.Audit.OfCycle($"person{person}").Count is var lines && lines != whole)
            yield return $"person {person}: {lines} audit lines for {whole} units";
        foreach (var number in Enumerable.Range(1, kept + 1))
        {
            var expected = number <= kept && number % Failing != 0;
            if (session.Outbox.Enqueued($"{person}/{number}") != expected)
                yield return $"person {person}: message {number} is {(expected ? "missing" : "there and should not be")}";
            if (session.Inbox.Seen(Update(person, number)) != expected)
                yield return $"person {person}: update {number} is {(expected ? "missing" : "there and should not be")}";
        }
    }

    private static long Update(int person, int number) => person * 1_000_000L + number;
}
