namespace MonitorBot.Core.Storage;

/// <summary>Who waits for a unit of work.</summary>
public enum StoreLane
{
    /// <summary>A person, or what brings a person's answer.</summary>
    People,

    /// <summary>A round or the night's work: nobody looks at the clock. Steps aside for people, but never for ever.</summary>
    Background,
}

/// <summary>What waits for the store's thread: within a lane in the order it came, people's before the rest.</summary>
internal sealed class StoreQueue
{
    /// <summary>After so many of people's units in a row the next group begins with one of the background, if one waits.</summary>
    internal const int Patience = 16;

    private readonly Queue<StoreWork> people = [];
    private readonly Queue<StoreWork> background = [];
    private readonly object gate = new();
    private int inARow;
    private bool closed;

    /// <returns>False when closed: the unit is not taken in.</returns>
    public bool Add(StoreWork work, StoreLane lane)
    {
        lock (gate)
        {
            if (closed)
                return false;
            (lane == StoreLane.People ? people : background).Enqueue(work);
            Monitor.Pulse(gate);
            return true;
        }
    }

    /// <summary>Takes no more; what is in goes on to be given out.</summary>
    /// <returns>False when it was closed before.</returns>
    public bool Close()
    {
        lock (gate)
        {
            if (closed)
                return false;
            closed = true;
            Monitor.PulseAll(gate);
            return true;
        }
    }

    /// <summary>Waits for the next unit.</summary>
    /// <returns>Null when closed and empty.</returns>
    public StoreWork? Take()
    {
        lock (gate)
        {
            while (people.Count + background.Count == 0)
            {
                if (closed)
                    return null;
                Monitor.Wait(gate);
            }

            if (people.Count > 0 && (background.Count == 0 || inARow < Patience))
            {
                inARow++;
                return people.Dequeue();
            }

            inARow = 0;
            return background.Dequeue();
        }
    }

    /// <summary>The next to share a checkpoint. Background work joins only where nobody waits for that checkpoint yet.</summary>
    public StoreWork? TryJoin(bool peopleWait)
    {
        lock (gate)
        {
            if (people.TryDequeue(out var first))
            {
                inARow++;
                return first;
            }

            if (peopleWait || !background.TryDequeue(out var next))
                return null;
            inARow = 0;
            return next;
        }
    }
}
