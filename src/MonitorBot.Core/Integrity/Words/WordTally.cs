using System.Text;
using MonitorBot.Core.Integrity.Words.Gambling;

namespace MonitorBot.Core.Integrity.Words;

/// <summary>Counts the words of one text by what they are.</summary>
/// <param name="wide">Whether <see cref="WideWords"/> count.</param>
internal sealed class WordTally(bool wide = false)
{
    private readonly List<string> _strong = [];
    private readonly List<string> _weak = [];
    private readonly HashSet<string> _jargon = new(StringComparer.Ordinal);
    private readonly HashSet<string> _games = new(StringComparer.Ordinal);
    private readonly HashSet<string> _doors = new(StringComparer.Ordinal);
    private int _reports;
    private bool _knownBrand;
    private bool _casino;
    private int _promises;
    private int _gambling;
    private int _other;
    private bool _disguised;
    private bool _brand;
    private bool _foreign;
    private bool _tongue;
    private bool _namedGame;
    private bool _civic;
    private bool _told;

    public bool IsWide => wide;

    public void Count(Term term, int words, bool disguised)
    {
        _gambling += words;
        if (term.Kind == TermKind.Promise) _promises++;
        if (term.Kind == TermKind.Jargon) _jargon.Add(term.Plain);
        if (wide && WideWords.IsDoor(term.Plain)) _doors.Add(term.Plain);
        if (wide && term.Kind <= TermKind.Promise && WideWords.IsOfGames(term.Plain)) _games.Add(term.Plain);
        _casino |= wide && WideWords.IsCasino(term.Plain);
        if (term.Kind < TermKind.Weak) return;
        _foreign |= term.Kind == TermKind.Strong && !Ascii.IsValid(term.Plain);
        _namedGame |= term.Kind == TermKind.Strong && Lexicon.IsNamedGame(term.Plain);
        _tongue |= term is { Kind: TermKind.Strong, Foreign: true };
        _disguised |= disguised;
        var terms = term.Kind == TermKind.Strong ? _strong : _weak;
        if (!terms.Contains(term.Plain)) terms.Add(term.Plain);
    }

    /// <param name="known">By the tables, not by <see cref="WideWords"/>.</param>
    public void CountBrand(bool known)
    {
        _gambling++;
        _knownBrand |= known;
        _brand = true;
    }

    public void CountGame(string word)
    {
        _gambling++;
        _games.Add(word);
        _casino |= WideWords.IsCasino(word);
    }

    public void CountOther(string word)
    {
        _other++;
        _civic |= wide && CivicWords.Contains(word);
        _told |= wide && TellingVerbs.Is(word);
    }

    public void CountReport()
    {
        _other += ReportWords.Weight;
        _reports++;
    }

    public WordReading Reading()
        => new(_strong, _weak, _promises, _gambling == 0 ? 0 : (double)_gambling / (_gambling + _other), _disguised, _gambling) { Jargon = _jargon.Count, Branded = _brand, Foreign = _foreign, ForeignTongue = _tongue, NamedGame = _namedGame, Civic = _civic, Games = _games.Count, Doors = _doors.Count, KnownBrand = _knownBrand, Casino = _casino, Reports = _reports, Told = _told };
}
