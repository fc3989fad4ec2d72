using MonitorBot.Core.Documents.Drawing;
using MonitorBot.Core.Documents.Fonts;

namespace MonitorBot.Core.Documents.Layout;

/// <summary>Fills pages with groups of units that belong together.</summary>
internal sealed class Pages
{
    private readonly List<Sheet> _sheets = [];
    private readonly DocumentFonts _fonts;
    private PageFormat _format;
    private float _y;

    public Pages(PageFormat first, DocumentFonts fonts)
    {
        _fonts = fonts;
        _format = first;
        Begin(first);
    }

    public IReadOnlyList<Sheet> Sheets => _sheets;

    /// <summary>Places the group on one page; one that is taller than a page is cut between its units.</summary>
    public void Place(List<Unit> group)
    {
        if (group[0].NewPage is { } format)
        {
            Begin(format);
            group = group[1..];
        }

        var height = group.Sum(u => u.Height);
        if (height > _format.Limit - _format.Top && group.Count > 1)
        {
            group.ForEach(u => Place([u]));
            return;
        }

        if (_y + height > _format.Limit && !AtTop)
        {
            Begin(_format);
        }

        group.ForEach(Draw);
    }

    private bool AtTop => _y <= _format.Top;

    private void Draw(Unit unit)
    {
        if (unit.Blank && AtTop)
        {
            return;
        }

        if (unit.Heading is { } heading && AtTop)
        {
            heading.Draw(_sheets[^1], _y);
            _y += heading.Height;
        }

        unit.Draw(_sheets[^1], _y);
        _y += unit.Height;
    }

    private void Begin(PageFormat format)
    {
        _format = format;
        _y = format.Top;
        _sheets.Add(new(format.Width, format.Height, _fonts));
    }
}
