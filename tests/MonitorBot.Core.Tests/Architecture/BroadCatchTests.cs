namespace MonitorBot.Core.Tests.Architecture;

/// <summary>Rule 6: what catches everything stands in few known places, each around one thing that may fail alone.</summary>
public sealed class BroadCatchTests
{
    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        ["src/MonitorBot.Core/Scanning/Round.cs"] = "one website",
        ["src/MonitorBot/Chat/Listening/Dispatcher.cs"] = "one update",
        ["src/MonitorBot/Chat/Sending/OutboxSender.cs"] = "one outbox message",
        ["src/MonitorBot/Chat/Jobs/JobRunner.cs"] = "one job",
        ["src/MonitorBot.Core/Storage/StoreGroup.cs"] = "one unit: its caller gets the exception",
        ["src/MonitorBot.Core/Storage/StoreCheck.cs"] = "one store file: damaged, with the exception inside",
        ["src/MonitorBot.Core/Parsing/SafeHtml.cs"] = "one document of a stranger",
        ["src/MonitorBot.Core/Parsing/SafeXml.cs"] = "one document of a stranger",
    };

    [Fact]
    public void Only_known_places_catch_everything()
        => Assert.Empty(Found().Where(path => !Known.ContainsKey(path)).ToList());

    [Fact]
    public void Every_known_place_still_is_one()
        => Assert.Empty(Known.Keys.Except(Found()));

    [Theory]
    [InlineData("src/MonitorBot/Chat/Listening/Dispatcher.cs")]
    [InlineData("src/MonitorBot/Chat/Jobs/JobRunner.cs")]
    [InlineData("src/MonitorBot/Triggers/RoundWorker.cs")]
    public void It_logs_the_exception_itself(string path)
        => Assert.Matches(@"private partial void Log\w+\([^)]*Exception \w+\)", File.ReadAllText(Path.Combine(SourceTree.Root, path)));

    /// <summary>An exception of the Bot API's client may carry the token in its address, so its text is cleaned first.</summary>
    [Fact]
    public void The_sender_logs_only_the_cleaned_text()
    {
        var text = File.ReadAllText(Path.Combine(SourceTree.Root, "src/MonitorBot/Chat/Sending/OutboxSender.cs"));
        Assert.Contains("Redact.Of(fault.Message)", text, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"private partial void Log\w+\([^)]*Exception \w+\)", text);
    }

    [Theory]
    [InlineData("try { } catch { }", 1)]
    [InlineData("try { } catch (Exception) { }", 1)]
    [InlineData("try { } catch (Exception e) { Log(e); }", 1)]
    [InlineData("try { } catch (Exception e) when (e is not IOException) { Log(e); }", 1)]
    [InlineData("try { } catch { Undo(); throw; }", 0)]
    [InlineData("try { } catch (Exception e) when (e is IOException or JsonException) { }", 0)]
    [InlineData("try { } catch (IOException) { }", 0)]
    [InlineData("// the catch-all page, or catch of the day", 0)]
    public void A_catch_is_broad_when_it_takes_everything_and_goes_on(string source, int broad)
        => Assert.Equal(broad, BroadCatch.In(source).Count());

    private static IReadOnlyList<string> Found() => [.. SourceTree.Sources().Where(file => BroadCatch.In(file.Text).Any()).Select(file => file.Path)];
}
