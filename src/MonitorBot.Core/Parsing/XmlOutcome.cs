using AngleSharp.Xml.Dom;

namespace MonitorBot.Core.Parsing;

/// <summary>How the parsing of a feed or sitemap ended; a closed family.</summary>
public abstract record XmlOutcome
{
    private XmlOutcome()
    {
    }

    /// <summary>Errors of form were passed over; what was understood is here.</summary>
    public sealed record Parsed(IXmlDocument Document) : XmlOutcome;

    /// <summary>No XML, or it broke a limit.</summary>
    /// <param name="Why">One Indonesian clause for people.</param>
    public sealed record Hostile(string Why) : XmlOutcome;
}
