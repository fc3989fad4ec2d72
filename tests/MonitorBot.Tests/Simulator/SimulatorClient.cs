using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MonitorBot.Tests.Simulator;

/// <summary>The people's side of a simulator, and the trainer's hand, over HTTP: what <c>/sim/…</c> offers, typed. Waiting is bounded by <see cref="Patience"/> of real time.</summary>
public sealed class SimulatorClient(Uri address) : IDisposable
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private readonly HttpClient _http = new() { BaseAddress = address, Timeout = TimeSpan.FromSeconds(100) };

    /// <summary>How long the WaitFor methods wait before they fail, with what they saw.</summary>
    public TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>Writes a message; returns its id.</summary>
    public async Task<int> SayAsync(long who, long chat, string text, int? replyTo = null) =>
        (int)(await ActAsync(new { @as = who, chat, text, replyTo }))["message"]!;

    /// <summary>Presses a button by its label (exact, or the only one that contains it), of the newest message that has it or of the given one.</summary>
    public Task<JsonObject> TapAsync(long who, long chat, string label, int? message = null) => ActAsync(new { @as = who, chat, tap = label, message });

    /// <summary>Sends callback data that no shown button need hold.</summary>
    public Task<JsonObject> ForgeAsync(long who, long chat, string data, int message) => ActAsync(new { @as = who, chat, forge = data, message });

    public Task<JsonObject> EditAsync(long who, long chat, int message, string text) => ActAsync(new { @as = who, chat, edit = message, text });

    public Task<JsonObject> SendFileAsync(long who, long chat, string name, byte[] content, string? caption = null, bool photo = false, string? album = null) =>
        ActAsync(new { @as = who, chat, file = name, base64 = Convert.ToBase64String(content), text = caption, photo, album });

    /// <summary>block, unblock, join, leave, invite, kick, promote, demote, mute, upgrade, deactivate, disband.</summary>
    public Task<JsonObject> DoAsync(long who, long chat, string deed, long? user = null) => ActAsync(new { @as = who, chat, @do = deed, user });

    /// <summary>Any act; throws with the reason when the app would not let the person do it.</summary>
    public async Task<JsonObject> ActAsync(object act)
    {
        using var answer = await _http.PostAsJsonAsync("/sim/act", act, Json);
        var body = await answer.Content.ReadFromJsonAsync<JsonObject>() ?? [];
        return answer.IsSuccessStatusCode ? body : throw new InvalidOperationException((string?)body["error"]);
    }

    public async Task<IReadOnlyList<SeenMessage>> ChatAsync(long who, long chat, int? after = null, double wait = 0) =>
        await _http.GetFromJsonAsync<List<SeenMessage>>(string.Create(CultureInfo.InvariantCulture, $"/sim/chat?as={who}&chat={chat}&wait={wait}{(after is null ? "" : $"&after={after}")}"), Json) ?? [];

    /// <summary>The newest message that fits, as soon as there is one.</summary>
    public async Task<SeenMessage> WaitForAsync(long who, long chat, Func<SeenMessage, bool> fits, string what = "a message")
    {
        var started = TimeProvider.System.GetTimestamp();
        IReadOnlyList<SeenMessage> seen = await ChatAsync(who, chat);
        while (!seen.Any(fits))
        {
            if (TimeProvider.System.GetElapsedTime(started) > Patience)
                throw new TimeoutException($"waited for {what} in vain; the chat holds:\n{string.Join("\n", seen.TakeLast(12))}");
            await ChatAsync(who, chat, wait: 0.5);
            seen = await ChatAsync(who, chat);
        }

        return seen.Last(fits);
    }

    /// <summary>The newest message later than <paramref name="after"/> whose text contains this.</summary>
    public Task<SeenMessage> WaitForTextAsync(long who, long chat, string containing, int after = 0) =>
        WaitForAsync(who, chat, message => message.Id > after && message.Text.Contains(containing, StringComparison.OrdinalIgnoreCase), $"\"{containing}\"");

    public async Task<IReadOnlyList<SeenToast>> ToastsAsync(long who) =>
        await _http.GetFromJsonAsync<List<SeenToast>>($"/sim/toasts?as={who}", Json) ?? [];

    public async Task<SeenToast> WaitForToastAsync(long who, string containing)
    {
        var started = TimeProvider.System.GetTimestamp();
        while (TimeProvider.System.GetElapsedTime(started) < Patience)
        {
            if ((await ToastsAsync(who)).LastOrDefault(toast => toast.Text.Contains(containing, StringComparison.OrdinalIgnoreCase)) is { } toast)
                return toast;
            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System);
        }

        throw new TimeoutException($"no toast with \"{containing}\"; there were:\n{string.Join("\n", await ToastsAsync(who))}");
    }

    public Task AdvanceAsync(TimeSpan by) => PostAsync("/sim/clock", new { advance = by.TotalSeconds });

    public Task MoveToAsync(DateTimeOffset to) => PostAsync("/sim/clock", new { to = to.ToString("O", CultureInfo.InvariantCulture) });

    /// <param name="kind">429, 500, hang, drop-after, slow, garbage or outage.</param>
    public Task FaultAsync(string kind, string? method = null, string? match = null, int times = 1, int? seconds = null) =>
        PostAsync("/sim/fault", new { kind, method, match, times, seconds });

    public async Task<IReadOnlyList<SeenCall>> CallsAsync() => await _http.GetFromJsonAsync<List<SeenCall>>("/sim/calls", Json) ?? [];

    /// <summary>Every offence of the bot against the public schema, with its method; a test of the bot ends by asserting that it is empty.</summary>
    public async Task<IReadOnlyList<string>> ViolationsAsync() =>
        [.. (await CallsAsync()).SelectMany(call => call.Violations.Select(violation => $"{call.Method} #{call.Number}: {violation}"))];

    public Task<byte[]> DownloadAsync(string url) => _http.GetByteArrayAsync(new Uri(url, UriKind.RelativeOrAbsolute));

    public void Dispose() => _http.Dispose();

    private async Task PostAsync(string path, object body)
    {
        using var answer = await _http.PostAsJsonAsync(path, body, Json);
        if (!answer.IsSuccessStatusCode)
            throw new InvalidOperationException(await answer.Content.ReadAsStringAsync());
    }
}
