namespace MonitorBot.Tests.Simulator.Browser;

/// <summary>A test that needs a Chromium on this machine; without one it is skipped, and says so.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    public static readonly string? Chromium = new[] { Environment.GetEnvironmentVariable("CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }
        .FirstOrDefault(File.Exists);

    public BrowserFactAttribute()
    {
        if (Chromium is null)
            Skip = "no Chromium here: set CHROMIUM to its path, or install the package chromium";
    }
}

/// <summary>The same for a test with rows.</summary>
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute()
    {
        if (BrowserFactAttribute.Chromium is null)
            Skip = "no Chromium here: set CHROMIUM to its path, or install the package chromium";
    }
}
