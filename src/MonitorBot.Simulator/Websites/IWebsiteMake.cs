namespace MonitorBot.Simulator.Websites;

/// <summary>A CMS with its theme: turns a website's content into pages, feeds and endpoints. Stateless.</summary>
public interface IWebsiteMake
{
    /// <returns>Null when the website has nothing at this address.</returns>
    SampleResponse? Respond(SiteView site, SampleRequest request);

    /// <summary>What a careful reader can learn from what it shows.</summary>
    MakeTraits Traits => new();
}

/// <param name="ShowsDates">False: no date of an item can be read anywhere.</param>
/// <param name="ShowsPosting">Whether agenda items show when they were posted.</param>
/// <param name="ShowsEvent">Whether agenda items show when they take place.</param>
/// <param name="ShowsEventEnd">False: lists name an event's first day only; its page may tell the last.</param>
/// <param name="PageTellsPosting">Where the list shows no posting: an item's page does.</param>
/// <param name="Readable">False: a shell whose content nobody can find without running its scripts.</param>
public sealed record MakeTraits(bool ShowsDates = true, bool ShowsPosting = true, bool ShowsEvent = true, bool ShowsEventEnd = true, bool PageTellsPosting = false, bool Readable = true);
