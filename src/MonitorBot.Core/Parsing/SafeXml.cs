using System.Buffers;
using AngleSharp.Xml.Dom;
using AngleSharp.Xml.Parser;
using MonitorBot.Core.Parsing.Costs;

namespace MonitorBot.Core.Parsing;

/// <summary>The only door to the XML parser: feeds and sitemaps, also broken ones, without document types, entities of their own, or depth.</summary>
public static class SafeXml
{
    private static readonly SearchValues<string> Roots = SearchValues.Create(["<?xml", "<rss", "<feed", "<rdf:RDF", "<urlset", "<sitemapindex"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> DocumentType = SearchValues.Create(["<!DOCTYPE"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Parses on a thread with a big stack; blocks the caller, at most about <see cref="ParseLimits.MaxTime"/> plus its turn.</summary>
    public static XmlOutcome Parse(string xml, ParseLimits? limits = null)
    {
        limits ??= ParseLimits.Default with { MaxElements = 200_000 };
        if (xml.Length > limits.MaxChars) xml = xml[..limits.MaxChars];
        if (Body(xml) is not { } body) return new XmlOutcome.Hostile("bukan XML");
        try
        {
            return new XmlOutcome.Parsed(BigStack.Run(() => ParseHere(body, limits)));
        }
        catch (HostileContentException hostile)
        {
            return new XmlOutcome.Hostile(hostile.Message);
        }
        catch (Exception bug) when (bug is not OutOfMemoryException)
        {
            return new XmlOutcome.Hostile($"XML rusak ({bug.GetType().Name})");
        }
    }

    private static IXmlDocument ParseHere(string xml, ParseLimits limits)
    {
        var meter = new ParseMeter(limits);
        return new XmlParser(new XmlParserOptions
        {
            IsSuppressingErrors = true,
            MaximumDepth = 64,
            MaxCharactersFromEntities = 10_000,
            OnCreated = (_, _) =>
            {
                meter.Tick();
                meter.CountElement();
            },
        }).ParseDocument(xml);
    }

    /// <summary>From the first sign of XML on (PHP warnings and blanks stand before it on real sites), without document types.</summary>
    private static string? Body(string xml)
    {
        var start = xml.AsSpan().IndexOfAny(Roots);
        return start < 0 ? null : WithoutDoctype(xml[start..]);
    }

    private static string WithoutDoctype(string xml)
    {
        for (var rounds = 0; rounds < 8; rounds++)
        {
            var start = xml.AsSpan().IndexOfAny(DocumentType);
            if (start < 0) return xml;
            xml = xml.Remove(start, End(xml, start) - start);
        }
        return xml.Replace("<!DOCTYPE", "<!--", StringComparison.OrdinalIgnoreCase);
    }

    // An internal subset stands in brackets and may hold ">" itself.
    private static int End(string xml, int start)
    {
        var close = xml.IndexOf('>', start);
        var subset = xml.IndexOf('[', start);
        if (close < 0) return xml.Length;
        if (subset < 0 || subset > close) return close + 1;
        var end = xml.IndexOf("]", subset, StringComparison.Ordinal);
        var after = end < 0 ? -1 : xml.IndexOf('>', end);
        return after < 0 ? xml.Length : after + 1;
    }
}
