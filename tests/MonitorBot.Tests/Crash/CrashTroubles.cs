using MonitorBot.Tests.Simulator;

namespace MonitorBot.Tests.Crash;

/// <summary>Telegram's bad days, a little of each: too many requests, faults, slow answers, answers that get lost after the work, no answers at all.</summary>
internal sealed class CrashTroubles(SimulatorClient people, Random random)
{
    /// <summary>Answers dropped after a new message was made: each may have it sent once more.</summary>
    public int Dropped { get; private set; }

    public async Task MaybeAsync()
    {
        switch (random.Next(14))
        {
            case 0:
                await people.FaultAsync("429", times: random.Next(1, 8), seconds: 1);
                break;
            case 1:
                await people.FaultAsync("500", times: random.Next(1, 5));
                break;
            case 2:
                Dropped++;
                await people.FaultAsync("drop-after", "sendMessage");
                break;
            case 3:
                Dropped++;
                await people.FaultAsync("drop-after", "sendDocument");
                break;
            case 4:
                await people.FaultAsync("slow", times: 3, seconds: 1);
                break;
            case 5:
                await people.FaultAsync("garbage", times: random.Next(1, 5));
                break;
            case 6:
                await people.FaultAsync("outage", seconds: random.Next(1, 4));
                break;
            case 7:
                await people.FaultAsync("hang", "getUpdates", seconds: 2);
                break;
        }
    }
}
