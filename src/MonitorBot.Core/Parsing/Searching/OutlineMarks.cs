using System.Runtime.InteropServices;

namespace MonitorBot.Core.Parsing.Searching;

/// <summary>Where each element of a document opens and closes, and the texts in between, in their order.</summary>
internal sealed class OutlineMarks
{
    private const int ClosingBit = 1 << 30;

    private readonly List<int> _marks = [];
    private readonly List<string> _texts = [];
    private readonly List<(int From, int To)> _stretches = [];

    public void Open(int place)
    {
        _stretches.Add((_marks.Count, 0));
        _marks.Add(place);
    }

    public void Say(string text)
    {
        _marks.Add(~_texts.Count);
        _texts.Add(text);
    }

    public void Close(int place)
    {
        _marks.Add(place | ClosingBit);
        _stretches[place] = (_stretches[place].From, _marks.Count);
    }

    /// <summary>From the element's opening to its closing, both among them.</summary>
    public ReadOnlySpan<int> Of(int place) => CollectionsMarshal.AsSpan(_marks)[_stretches[place].From.._stretches[place].To];

    /// <summary>How many marks the element takes, itself among them.</summary>
    public int Length(int place) => _stretches[place].To - _stretches[place].From;

    /// <summary>The text right before the element's opening; null where an element or nothing is.</summary>
    public string? Before(int place) => _stretches[place].From is > 0 and var from && IsText(_marks[from - 1]) ? Text(_marks[from - 1]) : null;

    /// <summary>The text right behind its closing.</summary>
    public string? Behind(int place) => _stretches[place].To is var to && to < _marks.Count && IsText(_marks[to]) ? Text(_marks[to]) : null;

    public static bool IsText(int mark) => mark < 0;

    public string Text(int mark) => _texts[~mark];

    /// <param name="closes">Whether the element ends here.</param>
    /// <returns>The element's place.</returns>
    public static int Element(int mark, out bool closes)
    {
        closes = (mark & ClosingBit) != 0;
        return mark & ~ClosingBit;
    }

    /// <summary>All texts of the element as one.</summary>
    public string Words(int place)
    {
        var (first, more) = ((string?)null, (List<string>?)null);
        foreach (var mark in Of(place))
        {
            if (!IsText(mark)) continue;
            if (first is null) first = Text(mark);
            else (more ??= [first]).Add(Text(mark));
        }
        return more is null ? first ?? "" : string.Concat(more);
    }
}
