using AngleSharp.Dom;
using MonitorBot.Core.Parsing.Searching;

namespace MonitorBot.Core.Integrity.Hiding;

/// <summary>A part of the page that a visitor doesn't see and a search engine reads.</summary>
internal sealed record HiddenNode(IElement Element, Hiding Hiding);

/// <summary>Finds hidden parts by what the page itself says; style sheets in files of their own are not read.</summary>
internal static class HiddenNodes
{
    private const int MaxMatches = 5_000;
    private const int MostAround = 6;

    /// <summary>The topmost hidden elements, none inside another. Menus and dialogs are among them: hidden is not yet a sign.</summary>
    public static IReadOnlyList<HiddenNode> Of(IDocument document)
    {
        var hidden = new Dictionary<IElement, Hiding>();
        var grounds = new Dictionary<IElement, string?>(ReferenceEqualityComparer.Instance);
        foreach (var element in document.Find("noscript, marquee, template, dialog, [hidden], [style], font"))
            if ((Own(element) ?? Blended(element, grounds)) is { } hiding) hidden.TryAdd(element, hiding);
        foreach (var (selector, hiding) in StyleRules.Of(document)) AddMatches(document, selector, hiding, hidden);
        foreach (var selector in ScriptedHiding.Selectors(document)) AddMatches(document, selector, new("disembunyikan skrip", true), hidden);
        return [.. hidden.Where(pair => !IsWholePage(pair.Key)).Where(pair => !pair.Key.Ancestors().OfType<IElement>().Any(above => hidden.ContainsKey(above) && !IsWholePage(above)))
            .Select(pair => new HiddenNode(pair.Key, pair.Value))];
    }

    private static Hiding? Own(IElement element)
    {
        switch (element.LocalName)
        {
            case "noscript": return new("noscript", false);
            case "marquee": return new("marquee", false);
            case "template": return new("template", false);
            case "dialog" when !element.HasAttribute("open"): return new("dialog", false);
        }

        if (element.HasAttribute("hidden")) return new("atribut hidden", false);
        if (element.GetAttribute("style") is { Length: > 0 } style && HidingStyle.MayHide(style) && HidingStyle.Of(Declarations.Read(style)) is { } hiding) return hiding;
        return element.LocalName == "font" && element.GetAttribute("size") is "0" or "-7" ? new("font size=0", true) : null;
    }

    /// <summary>Letters in the colour of what an element around them paints. Few elements paint inline, so that is asked first.</summary>
    /// <param name="grounds">By parent: many letters have one.</param>
    private static Hiding? Blended(IElement element, Dictionary<IElement, string?> grounds)
    {
        if ((element.LocalName != "font" && element.GetAttribute("style")?.Contains("color", StringComparison.OrdinalIgnoreCase) != true) || element.ParentElement is not { } parent) return null;
        if (!grounds.TryGetValue(parent, out var ground)) grounds[parent] = ground = Ground(parent);
        return ground is not null && Letters(element) is { } letters && Colour.AreAlike(letters, ground) ? new("warna sama dengan latar", true, TextOnly: true) : null;
    }

    private static string? Letters(IElement element) => element.LocalName == "font" ? element.GetAttribute("color")?.Trim().ToLowerInvariant() : Declared(element, "color");

    /// <summary>The ground that the nearest element around gives itself; null when none does before the page's own.</summary>
    private static string? Ground(IElement? around)
    {
        for (var steps = 0; around is not null && steps < MostAround; around = around.ParentElement, steps++)
            if (around.GetAttribute("bgcolor")?.Trim().ToLowerInvariant() is { Length: > 0 } painted) return painted;
            else if ((Declared(around, "background-color") ?? Declared(around, "background")) is { } ground) return ground;
        return null;
    }

    private static string? Declared(IElement element, string name)
        => element.GetAttribute("style") is { } style && style.Contains(name, StringComparison.OrdinalIgnoreCase) ? Declarations.Read(style).GetValueOrDefault(name) : null;

    private static void AddMatches(IDocument document, string selector, Hiding hiding, Dictionary<IElement, Hiding> hidden)
    {
        if (selector.Length is 0 or > 300 || selector.Contains("::", StringComparison.Ordinal) || hidden.Count > MaxMatches) return;
        try
        {
            foreach (var element in document.Find(new PageSelector(selector)).Take(MaxMatches)) hidden.TryAdd(element, hiding);
        }
        catch (DomException)
        {
            // A selector that the parser doesn't know hides nothing that we could show as evidence.
        }
    }

    private static bool IsWholePage(IElement element) => element.LocalName is "html" or "body";
}
