using MonitorBot.Core.Documents.Drawing;
using MonitorBot.Core.Documents.Fonts;

namespace MonitorBot.Core.Documents.Layout;

/// <summary>A document as a run of units, later laid onto pages. Paragraphs, tables and blocks add themselves to it.</summary>
internal sealed class Flow(PageFormat format, DocumentFonts fonts)
{
    private readonly List<Unit> _units = [];

    public DocumentFonts Fonts { get; } = fonts;

    /// <summary>The format of the section that is being written.</summary>
    public PageFormat Format { get; private set; } = format;

    public float Width => Format.ContentWidth;

    public void Add(Unit unit) => _units.Add(unit);

    public void Gap(float height) => Add(new(height, static (_, _) => { }) { Blank = true });

    public void NewPage(PageFormat format)
    {
        Format = format;
        Add(new(0, static (_, _) => { }) { NewPage = format, Blank = true });
    }

    /// <summary>Keeps the last <paramref name="units"/> (blanks not counted) together with what is added next.</summary>
    public void GlueTail(int units)
    {
        for (var i = _units.Count - 1; i >= 0 && units > 0 && _units[i].NewPage is null; i--)
        {
            _units[i].Glued = true;
            units -= _units[i].Blank ? 0 : 1;
        }
    }

    public int Count => _units.Count;

    /// <summary>Keeps everything since unit <paramref name="start"/> together with what is added next.</summary>
    public void GlueFrom(int start) => _units.Skip(start).ToList().ForEach(u => u.Glued = true);

    /// <summary>Pages in order; <paramref name="first"/> is the format of the first one.</summary>
    public IReadOnlyList<Sheet> Paginate(PageFormat first)
    {
        var pages = new Pages(first, Fonts);
        for (var i = 0; i < _units.Count;)
        {
            var count = 1;
            while (_units[i + count - 1].Glued && i + count < _units.Count)
            {
                count++;
            }

            pages.Place(_units.GetRange(i, count));
            i += count;
        }

        return pages.Sheets;
    }
}
