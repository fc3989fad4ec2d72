using Telegram.Bot;
using Telegram.Bot.Exceptions;

namespace MonitorBot.Chat.Sending;

/// <summary>Whether Telegram is there: after a call that got no answer nothing is sent until a harmless question is answered, so that an outage costs no message its one repetition.</summary>
internal sealed class TelegramLine(TelegramClients clients, TimeProvider time)
{
    private static readonly TimeSpan MostWait = TimeSpan.FromSeconds(60);
    private readonly SemaphoreSlim one = new(1);
    private volatile bool doubtful;

    public void Doubt() => doubtful = true;

    /// <summary>Returns at once while nothing is in doubt.</summary>
    public async Task OpenAsync(CancellationToken stop)
    {
        if (!doubtful) return;
        await one.WaitAsync(stop);
        try
        {
            for (var failures = 1; doubtful; failures++)
            {
                if (await AnswersAsync(stop)) doubtful = false;
                else await Task.Delay(Backoff.After(failures, MostWait), time, stop);
            }
        }
        finally
        {
            one.Release();
        }
    }

    private async Task<bool> AnswersAsync(CancellationToken stop)
    {
        try
        {
            await clients.Sending.GetMe(stop);
            return true;
        }
        catch (ApiRequestException)
        {
            return true;
        }
        catch (Exception fault) when (fault is RequestException or HttpRequestException || (fault is OperationCanceledException && !stop.IsCancellationRequested))
        {
            return false;
        }
    }
}
