using AngleSharp.Dom;
using MonitorBot.Core.Parsing.Searching;

namespace MonitorBot.Core.Parsing.Costs;

/// <summary>What AngleSharp answers by walking, counted as the walk that it is.</summary>
internal static class CountedSteps
{
    /// <summary>Child elements in their order.</summary>
    public static IEnumerable<IElement> Below(this IElement parent)
    {
        var effort = ReadingEffort.Of(parent);
        var children = parent.ChildNodes;
        for (var at = 0; at < children.Length; at++)
        {
            effort?.Spend(1);
            if (children[at] is IElement child) yield return child;
        }
    }

    /// <summary>The text of the node and of all below it.</summary>
    public static string Words(this INode node)
    {
        var text = node is IElement { Owner: { } document } element && Outline.Of(document) is var outline && outline.TryPlace(element, out var place) ? outline.Marks.Words(place) : node.TextContent;
        ReadingEffort.Of(node)?.SpendOn(text);
        return text;
    }
}
