namespace MonitorBot.Core.Dating.Reading;

/// <summary>What a known word can do in a date.</summary>
internal enum Term
{
    None,
    Month,
    Weekday,
    Zone,
    Meridiem,
    DayPart,
    Unit,
    OneUnit,
    NumberWord,
    Ordinal,
    Ago,
    Ahead,
    Last,
    Next,
    Few,
    Yesterday,
    Today,
    Tomorrow,
    Until,
    And,
    Open,
    End,
    Number,
    Street,
    Clock,
    Published,
    Updated,
    Event,
    Filler,
    Beside,
    Count,
}

internal enum TokenKind : byte
{
    Mark,
    Number,
    Word,
}

/// <summary>A run of digits, a run of letters, or one sign; white space is only remembered.</summary>
/// <param name="Value">The number (-1 beyond nine digits), or what the word's <see cref="Term"/> carries.</param>
/// <param name="Length">Digits or letters without what is invisible.</param>
/// <param name="Word">The vocabulary's own spelling; null for an unknown word.</param>
internal readonly record struct Token(
    TokenKind Kind, char Sign, Term Term, int Value, int Length, string? Word, int Start, int End, bool SpaceBefore)
{
    public bool IsNumber => Kind == TokenKind.Number;

    public bool IsWord => Kind == TokenKind.Word;

    /// <summary>One or two digits.</summary>
    public bool IsSmall => IsNumber && Length <= 2;

    public bool Is(char sign) => Kind == TokenKind.Mark && Sign == sign;

    public bool Is(Term term) => Kind == TokenKind.Word && Term == term;

    public bool IsAnyOf(string signs) => Kind == TokenKind.Mark && signs.Contains(Sign);
}
