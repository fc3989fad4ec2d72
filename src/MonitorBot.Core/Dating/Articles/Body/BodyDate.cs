using MonitorBot.Core.Dating.Articles.Others;

namespace MonitorBot.Core.Dating.Articles.Body;

/// <summary>One date that the page's body shows.</summary>
/// <param name="Offset">Characters of visible text before it.</param>
/// <param name="TextLength">Length of the text it stands in: datelines are short.</param>
internal readonly record struct BodyDate(Stamp Stamp, DateSource Source, Region Region, int Offset, int TextLength, string Printed)
{
    /// <summary>It begins a text that goes on: a dateline, or a sentence about that day.</summary>
    public bool Begins { get; init; }

    /// <summary>A bare date in a sentence or behind the page's text: what is told there.</summary>
    public bool IsTold { get; init; }

    /// <summary>Nothing but a day of the week stands beside it.</summary>
    public bool IsLone { get; init; }

    /// <summary>A line beside its own gives a document's number.</summary>
    public bool IsNumbered { get; init; }

    /// <summary>Strokes part it from an author, a kind or a place.</summary>
    public bool IsParted { get; init; }

    /// <summary>Its line is a name and a value, and so is one beside it.</summary>
    public bool IsNamed { get; init; }

    /// <summary>The page's text has begun before it.</summary>
    public bool IsBehind { get; init; }
}

/// <summary>How much each sign counts. Tuned on hand-labelled pages: docs/measurements/dates.md.</summary>
internal static class BodyWeights
{
    /// <summary>Below it the page is taken for undated.</summary>
    public const int Least = 36;

    /// <summary>Enough on a page whose address is surely an article's.</summary>
    public const int Weak = -20;

    public const int Sure = 90;

    /// <summary>Weighs more than a meta element that only says "date".</summary>
    public const int Clear = 60;

    public const int Near = 500;
    private const int Far = 2_500;
    private const int Clock = -60;
    private const int OwnRow = 50;
    private const int OthersRow = -120;
    private const int Fact = -130;
    private const int Told = -70;
    private const int ShortText = 60;
    private const int LongText = 200;

    /// <summary>What may stand around a date that is a text of its own.</summary>
    public const int Punctuation = 4;

    public static int Of(BodyDate date, BodyWalk walk) =>
        Kind(date) + Label(date) + Place(date.Offset - walk.HeadingOffset, walk.HasHeading) + Surroundings(date.Region, date.Source, IsBeside(date, walk), date.IsBehind, IsBefore(date, walk) && walk.HasText && !walk.IsToday(date)) + Text(date) + Company(date, walk) + (walk.IsClock(date) ? Clock : 0) + (date.IsTold ? Told : 0) + (walk.IsFact(date) ? Fact : 0);

    /// <summary>Other days of the same make close by: a list of many things, not one thing's date.</summary>
    public static int Company(BodyDate date, BodyWalk walk) =>
        date.Stamp.Label != DateLabel.Published && walk.Dates.Exists(other =>
            other.Stamp.Day != date.Stamp.Day && !(IsBefore(date, walk) && other.IsBehind) && !walk.IsClock(other) && other.Stamp.Label == date.Stamp.Label && other.Source == date.Source && other.Region == date.Region && Math.Abs(other.Offset - date.Offset) < Near) ? -30 : 0;

    /// <summary>Between the heading and the text, where articles print theirs: what stands behind the text is no company of it.</summary>
    private static bool IsBefore(BodyDate date, BodyWalk walk) => walk.HasHeading && date.Offset >= walk.HeadingEnd && !date.IsBehind;

    /// <summary>So close to the heading that the names around it matter less.</summary>
    public static bool IsBeside(BodyDate date, BodyWalk walk) =>
        walk.HasHeading && date.Offset - walk.HeadingOffset is > -150 and < Near;

    /// <summary>In a line of author, kind and day below the heading, before the text.</summary>
    public static bool IsMetaLine(BodyDate date, BodyWalk walk) => date.IsParted && IsBefore(date, walk) && IsBeside(date, walk);

    /// <summary>Nothing but the date stands in its text.</summary>
    public static bool IsAlone(BodyDate date) => !date.Begins && (date.IsLone || date.TextLength <= date.Stamp.Length + Punctuation);

    private static int Kind(BodyDate date) => date.Source switch
    {
        DateSource.Microdata => 80,
        DateSource.Time => 50,
        _ => date.Region.HasFlag(Region.Dateline) ? 35 : 15,
    };

    private static int Label(BodyDate date) => date.Stamp.Label switch
    {
        DateLabel.Published => 35,
        DateLabel.Updated => -30,
        DateLabel.Event => -30,
        _ => 0,
    };

    private static int Place(int distance, bool known) => distance switch
    {
        _ when !known => 0,
        >= 0 and < Near => 30,
        >= 0 and < Far => 10,
        > -Near and < 0 => 15,
        < 0 => -5,
        _ => -10,
    };

    private static int Surroundings(Region region, DateSource source, bool beside, bool behind, bool between) => region.HasFlag(Region.Own) ? OwnRow : region.HasFlag(Region.Other) ? OthersRow :
        (region.HasFlag(Region.Foreign) ? Stranger(region, beside, behind, between) : region.HasFlag(Region.Aside) ? behind && source == DateSource.Text ? -90 : beside ? -25 : -50 : 0)
        + ((region & (Region.Facts | Region.Published)) == Region.Facts ? Fact : 0)
        + (region.HasFlag(Region.Article) ? 10 : 0)
        + (region.HasFlag(Region.Link) ? -15 : 0)
        + (region.HasFlag(Region.Published) ? 10 : 0)
        + (region.HasFlag(Region.Updated) ? -15 : 0);

    /// <summary>Beside the heading a block of others' things weighs more, unless the date's own name says publication; behind a short text no name helps, and between heading and text no name harms as much.</summary>
    private static int Stranger(Region region, bool beside, bool behind, bool between) =>
        !beside ? -50 : behind ? -90 : between || region.HasFlag(Region.Dateline | Region.Published) ? -25 : -70;

    private static int Text(BodyDate date) =>
        (date.TextLength < ShortText ? 10 : date.TextLength > LongText ? -20 : 0) + (date.Stamp.Time is null ? 0 : 8) + (date.Source != DateSource.Time && (date.IsParted || IsAlone(date)) ? 5 : 0);
}
