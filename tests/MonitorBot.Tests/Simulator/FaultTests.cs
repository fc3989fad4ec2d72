using Microsoft.Extensions.Time.Testing;
using static MonitorBot.Tests.Simulator.Training;

namespace MonitorBot.Tests.Simulator;

public sealed class FaultTests : WireTest
{
    [Theory]
    [InlineData("429", 429, "Too Many Requests: retry after 7")]
    [InlineData("500", 500, "Internal Server Error: restart")]
    public async Task An_injected_refusal_strikes_as_often_as_asked(string kind, int status, string description)
    {
        await People.FaultAsync(kind, "sendMessage", match: "penting", times: 2, seconds: 7);
        await Wire.ResultAsync("sendMessage", new { chat_id = Kabid, text = "biasa" });
        for (var i = 0; i < 2; i++)
            Assert.Equal($"{status} {description}", await Wire.RefusalAsync("sendMessage", new { chat_id = Kabid, text = "penting" }));
        await Wire.ResultAsync("sendMessage", new { chat_id = Kabid, text = "penting" });
    }

    [Fact]
    public async Task Drop_after_does_the_work_and_says_nothing()
    {
        await People.FaultAsync("drop-after", "sendMessage");
        await Assert.ThrowsAsync<HttpRequestException>(() => Wire.CallAsync("sendMessage", new { chat_id = Kabid, text = "sampai" }));
        await People.WaitForTextAsync(Kabid, Kabid, "sampai");
    }

    [Fact]
    public async Task A_slow_answer_comes_after_the_work()
    {
        await People.FaultAsync("slow", "sendMessage", seconds: 1);
        var answer = Wire.ResultAsync("sendMessage", new { chat_id = Kabid, text = "lambat" });
        await People.WaitForTextAsync(Kabid, Kabid, "lambat");
        await answer;
    }

    [Fact]
    public async Task Garbage_is_a_page_of_the_front_server()
    {
        await People.FaultAsync("garbage", "getMe");
        using var answer = await Wire.SendAsync(HttpMethod.Get, $"/bot{MonitorBot.Simulator.SimulatorOptions.DefaultToken}/getMe");
        Assert.Equal((502, "text/html"), ((int)answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
    }

    [Fact]
    public async Task An_outage_cuts_everything_off()
    {
        await People.FaultAsync("outage", seconds: 60);
        await Assert.ThrowsAsync<HttpRequestException>(() => Wire.CallAsync("getMe"));
        await Assert.ThrowsAsync<HttpRequestException>(() => Wire.CallAsync("getUpdates"));
    }

    [Fact]
    public async Task Too_many_messages_at_once_are_held_back_with_a_time_to_wait()
    {
        var time = new FakeTimeProvider();
        Training.Host.Session.Flood.Time = time;
        Training.Host.Session.Flood.Enabled = true;
        for (var i = 0; i < 3; i++)
            await Wire.ResultAsync("sendMessage", new { chat_id = Kabid, text = $"{i}" });
        var (status, body) = await Wire.CallAsync("sendMessage", new { chat_id = Kabid, text = "x" });
        Assert.Equal((429, 1), (status, (int)body["parameters"]!["retry_after"]!));
        await Wire.ResultAsync("sendMessage", new { chat_id = Siti, text = "orang lain" });
        time.Advance(TimeSpan.FromSeconds(1));
        await Wire.ResultAsync("sendMessage", new { chat_id = Kabid, text = "x" });
    }
}
