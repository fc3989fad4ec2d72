using AngleSharp.Dom;
using MonitorBot.Core.Dating.Lists.Cards;
using MonitorBot.Core.Parsing.Costs;
using MonitorBot.Core.Parsing.Searching;

namespace MonitorBot.Core.Dating.Lists.Rows;

/// <summary>Rows that neither tag nor class names as such: elements of one shape side by side, or a heading with what stands below it.</summary>
internal static class RepeatedRows
{
    private const int MaxElements = 3000;
    private const int Longest = 700;

    /// <summary>"&lt;dt&gt;17 September 2026&lt;/dt&gt;&lt;dd&gt;Verifikasi Lapangan&lt;/dd&gt;", several times, or the other way round: each pair is a row.</summary>
    /// <param name="side">The side of the pairs that the days stand on.</param>
    public static bool AreDays(IElement list, DateTimeOffset now, string side = "dt")
        => list.Below().Where(c => c.LocalName == side).Take(5).Count(pair => CardTitle.Fold(pair) is { Length: < 60 } text && IndonesianDate.FindAll(text, now, DateRole.Agenda).Count > 0) >= 2;

    public static IEnumerable<Card> Of(IDocument document, DateTimeOffset now)
    {
        var places = new PlaceMap();
        var taken = new HashSet<IElement>();
        var shapes = new Shapes();
        foreach (var element in document.Find("div, p, section, dt, dd, h2, h3, h4, h5, h6").Take(MaxElements))
        {
            if (element.Ancestors<IElement>().Any(taken.Contains) || Noise.Of(element, places) != Place.Main) continue;
            if (Folded.Short(element, Longest) is not { Length: > 2 } text || (element.LocalName != "dt" && !text.Any(char.IsAsciiDigit))) continue;
            if (Parts(element, shapes, now) is not { } parts) continue;
            taken.UnionWith(parts);
            yield return new Card(parts, null, [], Place.Main);
        }
    }

    private static IReadOnlyList<IElement>? Parts(IElement element, Shapes shapes, DateTimeOffset now)
    {
        if (element.LocalName == "dt") return element.Next() is { LocalName: "dd" } what && (AreDays(element.ParentElement!, now) || AreDays(element.ParentElement!, now, "dd")) ? [element, what] : null;
        // "<h4>Selasa, 24 November 2026</h4><dl>…</dl>": the day heads what follows.
        if (element.LocalName is ['h', _]) return element.Next() is { } below && below.LocalName is not ['h', _] ? [element, below] : null;
        // The same with labels of a timeline: "<div class="time-label">26 Nov. 2026</div><div>…</div>".
        if (DayAbove.Heads(element, now) && element.Next() is { } entry && (entry.LocalName, entry.ClassName) != (element.LocalName, element.ClassName) && !DayAbove.Heads(entry, now)) return [element, entry];
        return shapes.Repeats(element) && !HoldsRows(element) ? [element] : null;
    }

    /// <summary>Which shapes, tag and class, stand how often side by side; each parent is looked through once.</summary>
    private sealed class Shapes
    {
        private readonly Dictionary<IElement, Dictionary<(string, string?), int>> _below = [];

        public bool Repeats(IElement element)
        {
            if (element.ParentElement is not { } parent || IsPartOfPage(element)) return false;
            if (!_below.TryGetValue(parent, out var counts)) _below[parent] = counts = parent.Below().GroupBy(Shape).ToDictionary(group => group.Key, group => group.Count());
            return counts[Shape(element)] > 1;
        }

        /// <summary>"&lt;div id="header"&gt;" and "&lt;div id="menu"&gt;" right below the body, or in its one frame, are no rows: an id without a number names one part of the page.</summary>
        private static bool IsPartOfPage(IElement element)
            => element.Id is { Length: > 0 } id && !id.AsSpan().ContainsAnyInRange('0', '9') && (element.ParentElement is { LocalName: "body" } || element.ParentElement?.ParentElement is { LocalName: "body" });

        private static (string, string?) Shape(IElement element) => (element.LocalName, element.ClassName);
    }

    /// <summary>Wrappers stand side by side too, with rows of one shape in each.</summary>
    private static bool HoldsRows(IElement element)
        => element.Find("div").GroupBy(e => (e.ParentElement, e.ClassName)).Any(g => g.Count(e => e.Words() is { Length: > 25 } text && text.Any(char.IsAsciiDigit)) >= 2);
}
