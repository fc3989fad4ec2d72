namespace MonitorBot.Core.Tests.Hostile;

/// <summary>The short form of the fuzz command; the long one runs each case in a process of its own.</summary>
public sealed class FuzzTests
{
    [Fact]
    public void Three_hundred_random_inputs_break_nothing()
    {
        for (var number = 0; number < 300; number++) FuzzCase.Make(seed: 6, number).Run();
    }
}
