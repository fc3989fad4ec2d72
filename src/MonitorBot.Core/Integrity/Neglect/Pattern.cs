using System.Buffers;
using System.Text.RegularExpressions;
using MonitorBot.Core.Dating;

namespace MonitorBot.Core.Integrity.Neglect;

/// <summary>One row of a table of tell-tale texts.</summary>
/// <param name="MaxLength">The page's visible text must not be longer (a page about the thing is); 0 for any.</param>
internal sealed record Pattern(Sign Sign, Regex Text, int MaxLength = 0, Confidence Confidence = Confidence.High)
{
    /// <summary>One of these stands in whatever matches; null where nothing is known.</summary>
    public SearchValues<string>? Stems { get; init; }
}
