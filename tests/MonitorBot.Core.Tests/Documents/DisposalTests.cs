namespace MonitorBot.Core.Tests.Documents;

public sealed class DisposalTests
{
    /// <summary>The fonts of pictures, kept for as long as the process lives.</summary>
    private const string Kept = "SKTypeface";

    /// <summary>What is left to the finalizer can be freed while the library still reads it: that once ended the whole process (docs/decisions/0275).</summary>
    [Fact]
    public async Task Nothing_that_was_drawn_with_is_left_to_the_finalizer()
    {
        using var child = DrawingChild.Start();
        var told = (await child.StandardOutput.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        await child.WaitForExitAsync();
        Assert.Equal(0, child.ExitCode);
        Assert.InRange(told.Length, 15, 100);
        Assert.All(told, line => Assert.Contains(line.Split(": ")[1], new[] { "", Kept }));
    }
}
