using System.Runtime.CompilerServices;
using Microsoft.Playwright;
using MonitorBot.Simulator;

namespace MonitorBot.Tests.Simulator.Browser;

/// <summary>The page in a real browser, with a simulator behind it; pictures go to <c>artifacts/page/</c>.</summary>
public sealed class Handphones : IAsyncDisposable
{
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;
    private readonly List<string> _errors;

    private Handphones(Training training, IPlaywright playwright, IBrowser browser, IPage page, List<string> errors) =>
        (Training, _playwright, _browser, Page, _errors) = (training, playwright, browser, page, errors);

    public Training Training { get; }

    public IPage Page { get; }

    /// <summary>What the browser complained about: scripts, the content policy, requests that failed.</summary>
    public IReadOnlyList<string> Errors => _errors;

    public static async Task<Handphones> OpenAsync(int width, int height, SimulatorOptions? options = null, ColorScheme scheme = ColorScheme.Light, bool ownStyles = false)
    {
        var training = await Training.StartAsync(options ?? new() { FloodLimits = false });
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = BrowserFactAttribute.Chromium, Args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"] });
        var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = height }, ColorScheme = scheme, BypassCSP = ownStyles });
        training.People.Patience = TimeSpan.FromSeconds(120);
        page.SetDefaultTimeout(15_000);
        var errors = new List<string>();
        page.Console += (_, message) => AddError(errors, message);
        page.PageError += (_, error) => errors.Add(error);
        await page.GotoAsync(training.Host.Address.ToString());
        await page.Locator(".phone").First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        return new(training, playwright, browser, page, errors);
    }

    /// <summary>The handphone at a place: 0 Kabid, 1 Tim, 2 Grup.</summary>
    public ILocator Phone(int index) => Page.Locator($"#phone-{index}");

    public async Task<byte[]> PictureAsync(string name) =>
        await Page.ScreenshotAsync(new() { Path = Path.Combine(Folder(), name + ".png") });

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
        await Training.DisposeAsync();
    }

    private static void AddError(List<string> errors, IConsoleMessage message)
    {
        if (message.Type == "error")
            errors.Add(message.Text);
    }

    private static string Folder([CallerFilePath] string here = "") =>
        Directory.CreateDirectory(Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "..", "artifacts", "page"))).FullName;
}
