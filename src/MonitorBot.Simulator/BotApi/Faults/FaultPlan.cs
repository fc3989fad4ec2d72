namespace MonitorBot.Simulator.BotApi.Faults;

/// <summary>The faults that still wait for their request.</summary>
public sealed class FaultPlan
{
    private readonly Lock _gate = new();
    private readonly List<Fault> _waiting = [];
    private long _outageFrom;
    private TimeSpan _outage;

    public void Add(Fault fault)
    {
        lock (_gate)
        {
            if (fault.Kind == FaultKind.Outage)
                (_outageFrom, _outage) = (TimeProvider.System.GetTimestamp(), TimeSpan.FromSeconds(fault.Seconds));
            else
                _waiting.Add(fault);
        }
    }

    public void Clear()
    {
        lock (_gate)
        {
            _waiting.Clear();
            _outage = TimeSpan.Zero;
        }
    }

    /// <summary>The fault that strikes this request, used up by one.</summary>
    public Fault? Strike(ApiRequest request)
    {
        lock (_gate)
        {
            if (_outage > TimeSpan.Zero && TimeProvider.System.GetElapsedTime(_outageFrom) < _outage)
                return new(FaultKind.Outage, null, null, 1, 0);

            var at = _waiting.FindIndex(fault => Fits(fault, request));
            if (at < 0)
                return null;

            var fault = _waiting[at];
            if (fault.Times > 1)
                _waiting[at] = fault with { Times = fault.Times - 1 };
            else
                _waiting.RemoveAt(at);
            return fault;
        }
    }

    private static bool Fits(Fault fault, ApiRequest request) =>
        (fault.Method is null || fault.Method.Equals(request.Method, StringComparison.OrdinalIgnoreCase))
        && (fault.Match is null || request.Parameters.Any(parameter => Text(parameter.Value).Contains(fault.Match, StringComparison.OrdinalIgnoreCase)));

    private static string Text(System.Text.Json.Nodes.JsonNode? value) =>
        value is System.Text.Json.Nodes.JsonValue scalar && scalar.TryGetValue<string>(out var text) ? text : value?.ToJsonString() ?? "";
}
