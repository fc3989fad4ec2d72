using System.Buffers;
using AngleSharp.Dom;
using MonitorBot.Core.Parsing.Searching;

namespace MonitorBot.Core.Dating.Lists;

/// <summary>How far a part of a page may be believed to list the page's own items.</summary>
public enum Place
{
    /// <summary>Where the page's own content stands.</summary>
    Main,

    /// <summary>Beside it: side bars, "related", "popular". Counts only under a heading that names a category.</summary>
    Aside,

    /// <summary>Menus, footers, comments, other publishers' widgets, calendars: never items.</summary>
    Outside,
}

/// <summary>Tells by tags, classes and ids where on a page an element stands; the tables of false freshness.</summary>
public static class Noise
{
    private static readonly HashSet<string> OutsideTags = ["nav", "footer", "select", "script", "style", "noscript", "template", "iframe", "svg", "marquee", "dialog"];

    private static readonly HashSet<string> OutsideWords =
    [
        "nav", "navbar", "navigation", "menu", "footer", "colophon", "breadcrumb", "breadcrumbs", "pagination", "pager", "paging", "comments", "comment", "respond", "komentar", "gpr", "visitor", "counter",
        "statistik", "pengunjung", "datepicker", "sholat", "cuaca", "weather", "copyright", "cookie", "topbar", "instagram", "twitter", "facebook", "youtube", "elfsight", "tagcloud",
        "skip", "toolbar", "social", "sosmed", "share", "jam", "clock", "clockdate", "ticker", "runningtext",
    ];

    private static readonly HashSet<string> AsideWords =
    [
        "sidebar", "related", "terkait", "popular", "populer", "terpopuler", "trending", "recent", "lainnya", "secondary", "widget", "aside", "rekomendasi", "recommended", "unduhan", "download", "downloads", "ppid", "archives", "arsip",
    ];

    private static readonly NameMemo<Place> Meanings = new(OfNames);

    private static readonly SearchValues<string> Calendars = SearchValues.Create(["calendar", "kalender"], StringComparison.OrdinalIgnoreCase);

    private static readonly string[] OutsideIds = ["gpr-kominfo", "digit_clock", "wp-calendar", "instagram-", "fb-page", "twitter-timeline"];

    /// <summary>Classes that the whole page or main part may carry, saying only what it is made with.</summary>
    private static readonly HashSet<string> PageTags = ["html", "body", "main", "article"];

    /// <summary>The worst place among the element and all above it.</summary>
    public static Place Of(IElement element, PlaceMap known)
    {
        if (known.TryGet(element, out var place)) return place;
        place = Own(element, known);
        if (place != Place.Outside && element.ParentElement is { } parent)
        {
            var above = Of(parent, known);
            if (above > place) place = above;
        }
        known.Keep(element, place);
        return place;
    }

    private static Place Own(IElement element, PlaceMap known)
    {
        var tag = element.LocalName;
        if (OutsideTags.Contains(tag)) return Place.Outside;
        if (PageTags.Contains(tag)) return Place.Main;
        if (tag == "form" && !HoldsList(element)) return Place.Outside;
        if (tag == "header" && element.ParentElement?.LocalName == "body") return Place.Outside;
        var worst = tag == "aside" ? Place.Aside : Place.Main;
        var id = element.Id ?? "";
        if (Array.Exists(OutsideIds, i => id.StartsWith(i, StringComparison.Ordinal))) return Place.Outside;
        if (IsMonth(element)) return Place.Outside;
        foreach (var names in (ReadOnlySpan<string>)[element.ClassName ?? "", id])
        {
            var byNames = names.Length == 0 ? Place.Main : Meanings.Of(names);
            if (byNames > worst && !HoldsMain(element)) worst = byNames;
        }
        return worst;
    }

    /// <summary>"wy-nav-content" and "wrap-with-sidebar" hold the main part: their names tell how the page is laid out, not where it stands.</summary>
    private static bool HoldsMain(IElement element) => element.GetAttribute("role") == "main" || element.First("main, [role=main]") is not null;

    /// <summary>ASP.NET wraps the whole page into one form, Joomla a category's table; a form to search or to log in has a few links of its own.</summary>
    private static bool HoldsList(IElement form) => form.Find("a[href]").Skip(4).Any() || (form.Find("th a[href], td a[href], h2 a[href], h3 a[href], h4 a[href]").Skip(1).Any() || form.First("tr th a[href], tr td a[href]") is not null) && form.First("textarea, input[type=password]") is null;

    /// <summary>A month's table of days; an event list that is merely called a calendar has headings.</summary>
    private static bool IsMonth(IElement element)
        => (element.ClassName ?? "") + " " + element.Id is { Length: < 200 } names && names.AsSpan().ContainsAny(Calendars)
            && (element.LocalName == "table" || element.First("table") is not null) && element.First("h2 a, h3 a, h4 a") is null;

    private static Place OfNames(string names)
    {
        var worst = Place.Main;
        foreach (var name in names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var byName = OfName(name);
            if (byName > worst) worst = byName;
        }
        return worst;
    }

    // "elementor-widget", "wp-block-…" and utility classes ("md:…") name the page builder, not the place.
    private static Place OfName(string name)
    {
        if (name.Length is 0 or > 60 || name.Contains(':', StringComparison.Ordinal) || name.StartsWith("elementor", StringComparison.Ordinal)) return Place.Main;
        if (name.StartsWith("has-", StringComparison.Ordinal) || name.StartsWith("no-", StringComparison.Ordinal) || name.StartsWith("with-", StringComparison.Ordinal)) return Place.Main;
        var words = name.ToLowerInvariant().Split(['-', '_'], StringSplitOptions.RemoveEmptyEntries);
        if (IsContentName(words)) return Place.Main;
        if (Array.Exists(words, OutsideWords.Contains)) return Place.Outside;
        return Array.Exists(words, AsideWords.Contains) ? Place.Aside : Place.Main;
    }

    // "entry-footer", "post-navigation" stand within items; "event-calendar", "post-share" must not hide a list.
    private static bool IsContentName(string[] words)
        => words.Length > 1 && words[0] is "entry" or "post" or "item" or "card" or "event" or "news" or "berita" or "agenda" or "artikel" or "article" && words[^1] is not ("navigation" or "nav" or "comments" or "pagination");
}
