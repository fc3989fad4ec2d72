using MonitorBot.Core.Documents.Drawing;

namespace MonitorBot.Core.Documents.Layout;

/// <summary>What the flow never cuts: a line, a table row, a signature block.</summary>
/// <param name="Height">Points.</param>
/// <param name="Draw">Draws onto the sheet with the unit's top at the given height.</param>
internal sealed record Unit(float Height, Action<Sheet, float> Draw)
{
    /// <summary>Stays on one page with the unit after it.</summary>
    public bool Glued { get; set; }

    /// <summary>Drawn again above this unit when a page begins with it: the table's heading row.</summary>
    public Unit? Heading { get; init; }

    /// <summary>White space: dropped where a page begins.</summary>
    public bool Blank { get; init; }

    /// <summary>Begins a page, of this format.</summary>
    public PageFormat? NewPage { get; init; }
}
