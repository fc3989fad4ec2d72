using Microsoft.Extensions.Time.Testing;
using MonitorBot.Core.Storage;

namespace MonitorBot.Core.Tests.Storage;

/// <summary>A real store in a folder of its own, at Monday 23 November 2026, 08:00 WITA.</summary>
internal sealed class TempStore : IDisposable
{
    public TempStore() => Store = Open();

    /// <summary>In memory where there is such a place: these tests are not about power cuts.</summary>
    public string Folder { get; } = Directory.Exists("/dev/shm")
        ? Directory.CreateDirectory(Path.Combine("/dev/shm", "store-" + Path.GetRandomFileName())).FullName
        : Directory.CreateTempSubdirectory("store-").FullName;

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 23, 0, 0, 0, TimeSpan.Zero));

    public StoreOptions Options => new() { Path = Path.Combine(Folder, "monitorbot.db") };

    public Store Store { get; private set; }

    public DateTimeOffset Now => Time.GetUtcNow();

    public Task<T> Write<T>(Func<StoreSession, T> unit) => Store.WriteAsync(unit);

    public Task Write(Action<StoreSession> unit) => Store.WriteAsync(unit);

    public Task<T> Read<T>(Func<StoreSession, T> query) => Store.ReadAsync(query);

    public void Close() => Store.Dispose();

    public void Reopen()
    {
        Close();
        Store = Open();
    }

    public void Dispose()
    {
        Store.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    private Store Open() => MonitorBot.Core.Storage.Store.Open(Options, Time);
}
