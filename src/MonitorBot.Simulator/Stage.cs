namespace MonitorBot.Simulator;

/// <summary>Holds the session that is on now.</summary>
public sealed class Stage : IAsyncDisposable
{
    private readonly SimulatorOptions _options;
    private readonly SemaphoreSlim _turn = new(1);

    private Stage(SimulatorOptions options, Session first) => (_options, Current) = (options, first);

    private Uri? _api;

    public Session Current { get; private set; }

    /// <summary>Counts the sessions, so that the page notices a new one.</summary>
    public int Number { get; private set; } = 1;

    public static async Task<Stage> OpenAsync(SimulatorOptions options, CancellationToken stop) => new(options, await Session.StartAsync(options, stop));

    /// <summary>Lets the real bot in, now and after every new start.</summary>
    public async Task StartBotAsync(Uri api, CancellationToken stop)
    {
        await _turn.WaitAsync(stop);
        try
        {
            await Current.StartBotAsync(_options, _api = api, afresh: false, stop);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>False while the bot is still on its way; without one there is nothing to wait for.</summary>
    public bool Ready => !_options.StartBot || Current.Bot is not null;

    /// <summary>Ends the session and begins anew; those who watch the old one are woken so that they look again.</summary>
    public async Task RenewAsync(CancellationToken stop)
    {
        await _turn.WaitAsync(stop);
        try
        {
            var old = Current;
            await old.DisposeAsync();
            Current = await Session.StartAsync(_options, stop);
            if (_api is not null)
                await Current.StartBotAsync(_options, _api, afresh: true, stop);
            Number++;
            old.World.Changes.Raise();
        }
        finally
        {
            _turn.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Current.DisposeAsync();
        _turn.Dispose();
    }
}
