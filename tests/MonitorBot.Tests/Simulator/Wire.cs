using System.Net.Http.Json;
using System.Text.Json.Nodes;
using MonitorBot.Simulator;

namespace MonitorBot.Tests.Simulator;

/// <summary>The Bot API without a library: status and answer of one call.</summary>
internal sealed class Wire(Uri address) : IDisposable
{
    private readonly HttpClient _http = new() { BaseAddress = address };
    private int _next = 1;

    public async Task<(int Status, JsonObject Body)> CallAsync(string method, object? parameters = null, string token = SimulatorOptions.DefaultToken)
    {
        using var answer = await _http.PostAsJsonAsync($"/bot{token}/{method}", parameters ?? new { });
        return ((int)answer.StatusCode, (await answer.Content.ReadFromJsonAsync<JsonObject>())!);
    }

    /// <summary>The result of a call that must succeed.</summary>
    public async Task<JsonNode> ResultAsync(string method, object? parameters = null)
    {
        var (status, body) = await CallAsync(method, parameters);
        Assert.True(status == 200, $"{method}: {body.ToJsonString()}");
        return body["result"]!;
    }

    /// <summary>"400 Bad Request: …" of a call that must be refused; the status equals the code.</summary>
    public async Task<string> RefusalAsync(string method, object? parameters = null)
    {
        var (status, body) = await CallAsync(method, parameters);
        Assert.Equal((false, status), ((bool)body["ok"]!, (int)body["error_code"]!));
        return $"{status} {(string?)body["description"]}";
    }

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent? content = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        return await _http.SendAsync(request);
    }

    public async Task<JsonArray> UpdatesAsync(object? parameters = null) => (JsonArray)await ResultAsync("getUpdates", parameters);

    /// <summary>What is new since the last call; confirms what it returns.</summary>
    public async Task<IReadOnlyList<JsonNode>> NewsAsync()
    {
        var updates = await UpdatesAsync(new { offset = _next });
        _next = updates is [.., { } last] ? (int)last["update_id"]! + 1 : _next;
        return [.. updates.Select(update => update!)];
    }

    public void Dispose() => _http.Dispose();
}
