using AngleSharp.Html.Dom;
using MonitorBot.Core.Dating.Articles.Head;
using MonitorBot.Core.Dating.Articles.Others;

namespace MonitorBot.Core.Dating.Articles.Body;

/// <param name="Shown">The article's own date.</param>
/// <param name="Weak">The best of what is left.</param>
/// <param name="Changed">A date of the last change, for when nothing better is found.</param>
/// <param name="IsBare">The article's own date is only printed: no word and no name of its place says what day it is.</param>
/// <param name="IsUnmarked">No name of its place says what day it is; a word may.</param>
/// <param name="IsAlone">Nothing else stands in its text, or it is a line of author and kind below the heading of a page in a folder of articles.</param>
/// <param name="Prose">The longest text below the heading.</param>
internal readonly record struct ShownDates(FoundDate? Shown, FoundDate? Weak, FoundDate? Changed, bool IsBare, bool IsUnmarked, bool IsAlone, int Prose);

/// <summary>Weighs every date that the page's body shows and takes the one that most likely is the article's.</summary>
internal static class BodyDates
{
    /// <param name="self">The page's own address: a list may name the page with its date.</param>
    public static ShownDates Read(IHtmlDocument? document, string html, Uri? self, DateTimeOffset now)
    {
        if (document?.Body is not { } body)
        {
            return default;
        }

        var walk = new BodyWalk(MainHeading.Of(document), self, now, NumberOrder.IsMonthFirst(html, Language(document), self));
        walk.Visit(body);
        var best = Best(walk);
        return new(best is { Weight: >= BodyWeights.Least } ? best.Value.Date : null, Weak(walk, best, Wita.Day(now).AddDays(-1)), Changed(walk, now), best is { } bare && IsBare(bare.Of), best is { } told && IsUnmarked(told.Of), best is { } alone && IsAlone(alone.Of, walk, self), walk.Prose);
    }

    private static string? Language(IHtmlDocument document) => document.DocumentElement.GetAttribute("lang") ?? document.DocumentElement.GetAttribute("xml:lang");

    private static (FoundDate Date, int Weight, BodyDate Of)? Best(BodyWalk walk)
    {
        (FoundDate Date, int Weight, BodyDate Of)? best = null;
        foreach (var date in walk.Dates)
        {
            var weight = BodyWeights.Of(date, walk);
            if (best is null || weight > best.Value.Weight)
            {
                best = (new(date.Stamp, date.Source, Trust(weight), date.Printed), weight, date);
            }
        }

        return best;
    }

    private static bool IsBare(BodyDate date) =>
        date.Stamp.Label == DateLabel.None && IsUnmarked(date);

    private static bool IsAlone(BodyDate date, BodyWalk walk, Uri? self) =>
        BodyWeights.IsAlone(date) || (UrlDates.IsAmongArticles(self) && BodyWeights.IsMetaLine(date, walk));

    private static bool IsUnmarked(BodyDate date) =>
        date.Source == DateSource.Text && (date.Region & (Region.Dateline | Region.Published)) == 0;

    private static Confidence Trust(int weight) =>
        weight >= BodyWeights.Sure ? Confidence.High : weight >= BodyWeights.Clear ? Confidence.Medium : Confidence.Low;

    /// <summary>One day that is said to be of publication, wherever it stands; else the best of what is left.</summary>
    private static FoundDate? Weak(BodyWalk walk, (FoundDate Date, int Weight, BodyDate Of)? best, DateOnly yesterday)
    {
        var said = walk.Dates.Where(date => date.Stamp.Label == DateLabel.Published && !date.IsTold && !walk.IsFact(date)).ToList();
        if (said.Count > 0 && said.TrueForAll(date => date.Stamp.Day == said[0].Stamp.Day))
        {
            return new(said[0].Stamp, said[0].Source, Confidence.Low, said[0].Printed);
        }

        return best is { Weight: >= BodyWeights.Weak } left && left.Of.Stamp.Day < yesterday && MayBeItsOwn(left.Of, walk) ? left.Date : null;
    }

    /// <summary>Alone of its kind, of no event, fact or sentence, and in no block of others' things but one between the heading and the text.</summary>
    private static bool MayBeItsOwn(BodyDate date, BodyWalk walk) =>
        !walk.IsClock(date) && !date.IsTold && date.Stamp.Label != DateLabel.Event && (date.Region & (Region.Other | Region.Facts)) == 0
        && (!date.Region.HasFlag(Region.Foreign) || (!date.IsBehind && BodyWeights.IsBeside(date, walk))) && BodyWeights.Company(date, walk) == 0;

    /// <summary>For pages that tell only when they were changed (wikis, documentation): a hint, never proof of freshness.</summary>
    private static FoundDate? Changed(BodyWalk walk, DateTimeOffset now)
    {
        var newest = DateOnly.FromDateTime(now.UtcDateTime).AddDays(-2);
        var named = walk.Dates.Exists(date => date.Region.HasFlag(Region.Facts) && date.Stamp.Label != DateLabel.Updated); // "Dibuat", "Revisi": the facts are of what the page shows
        var changed = walk.Dates.Where(date => date.Stamp.Label == DateLabel.Updated && date.Stamp.Day <= newest && (date.Region & (Region.Link | Region.Other | Region.Foreign)) == 0 && !(named && date.Region.HasFlag(Region.Facts))).ToList();
        return changed.Count is 1 or 2 && changed[0] is var last ? new(last.Stamp, last.Source, Confidence.Low, last.Printed) : null;
    }
}
