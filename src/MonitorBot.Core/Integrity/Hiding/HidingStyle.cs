using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace MonitorBot.Core.Integrity.Hiding;

/// <summary>How a node is kept from the eye.</summary>
/// <param name="How">For people: the property that does it.</param>
/// <param name="Deceptive">Not how menus, tabs and dialogs are closed.</param>
/// <param name="TextOnly">Pictures inside stay visible: sizes of letters, their place and colour.</param>
internal sealed record Hiding(string How, bool Deceptive, bool TextOnly = false);

/// <summary>Says whether a style hides what it applies to.</summary>
internal static partial class HidingStyle
{
    private static readonly string[] Sides =
        ["left", "right", "top", "bottom", "margin-left", "margin-top", "margin-right", "margin-bottom", "text-indent", "inset-inline-start"];

    private static readonly string[] Sizes = ["width", "height", "max-height", "max-width"];

    /// <summary>What a style that hides can't do without: its property, a value below zero, or a way to write it otherwise.</summary>
    private static readonly SearchValues<string> Means = SearchValues.Create(
        ["none", "hidden", "collapse", "opacity", "font", "overflow", "position", "left", "right", "top", "bottom", "indent", "inset", "transform", "translate", "scale", "clip", "filter", "transparent", "rgba", "hsla", "background", "-0", "-1", "-2", "-3", "-4", "-5", "-6", "-7", "-8", "-9", "rotate", "var(", "\\", "/*"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>False for most styles, which then need not be read.</summary>
    public static bool MayHide(ReadOnlySpan<char> style) => style.ContainsAny(Means);

    public static Hiding? Of(IReadOnlyDictionary<string, string> style)
    {
        var first = Closed(style) ?? Faded(style) ?? Tiny(style) ?? OffScreen(style) ?? Clipped(style) ?? Blended(style) ?? Behind(style);
        // Who closes a box as menus do and pushes it behind the page as well does not mean to open it.
        return first is { Deceptive: false } ? OffScreen(style) ?? Behind(style) ?? first : first;
    }

    private static Hiding? Closed(IReadOnlyDictionary<string, string> style)
    {
        if (Is(style, "display", "none")) return new("display:none", false);
        if (Is(style, "visibility", "hidden") || Is(style, "visibility", "collapse")) return new("visibility:hidden", false);
        return Is(style, "content-visibility", "hidden") ? new("content-visibility:hidden", true) : null;
    }

    private static Hiding? Faded(IReadOnlyDictionary<string, string> style)
    {
        if (Number(style, "opacity") is <= 0.05 || (style.GetValueOrDefault("filter") ?? "").Replace(" ", "") is var filter && (filter.Contains("opacity(0") || filter.Contains("alpha(opacity=0)")))
            return new("opacity:0", false);
        return null;
    }

    private static Hiding? Tiny(IReadOnlyDictionary<string, string> style)
    {
        if (Number(style, "font-size") is { } letters && letters <= (style["font-size"].EndsWith("em", StringComparison.Ordinal) ? 0.1 : 1.5)) return new("font-size:0", true, TextOnly: true);
        if (style.TryGetValue("font", out var font) && ZeroFont().IsMatch(font)) return new("font-size:0", true, TextOnly: true);
        var cut = style.TryGetValue("overflow", out var overflow) && overflow is not "visible" || style.ContainsKey("overflow-y") || Is(style, "position", "absolute") || Is(style, "position", "fixed");
        if (cut && Sizes.Any(size => IsNothing(style, size)))
            return new("ukuran 0-1 px", false);
        if (Number(style, "letter-spacing") is <= -1 && style["letter-spacing"].EndsWith("em", StringComparison.Ordinal)) return new("letter-spacing", true, TextOnly: true);
        return Number(style, "line-height") is 0 && cut ? new("line-height:0", true) : null;
    }

    private static bool IsNothing(IReadOnlyDictionary<string, string> style, string size)
        => Number(style, size) is { } length && length <= (style[size].EndsWith("px", StringComparison.Ordinal) || style[size] == "1" ? 1 : 0);

    private static Hiding? OffScreen(IReadOnlyDictionary<string, string> style)
    {
        foreach (var side in Sides)
        {
            if (Number(style, side) is not { } shift) continue;
            if (IsFar(Pixels(shift, style[side]))) return new($"{side}:{style[side]}", true, TextOnly: side == "text-indent");
            // As far as drawers are pushed that open.
            if (shift <= -100 && style[side] is [.., '%'] or [.., 'v', 'w' or 'h']) return new($"{side}:{style[side]}", false);
        }

        if (style.TryGetValue("margin", out var margin) && FarMargin().IsMatch(margin)) return new("margin di luar layar", true);
        if (style.TryGetValue("inset", out var inset) && FarMargin().IsMatch(inset)) return new("inset di luar layar", true);
        var transform = (style.GetValueOrDefault("transform") ?? "") + (style.GetValueOrDefault("translate") ?? "") + (style.GetValueOrDefault("scale") is { } scale ? $"scale({scale})" : "");
        return FarTransform().IsMatch(transform) ? new("transform di luar layar", true) : null;
    }

    private static bool IsFar(double pixels) => pixels is <= -400 or >= 3000;

    private static Hiding? Clipped(IReadOnlyDictionary<string, string> style)
    {
        var clip = (style.GetValueOrDefault("clip") ?? "") + (style.GetValueOrDefault("clip-path") ?? "");
        return EmptyClip().IsMatch(clip) ? new("clip", false) : null;
    }

    private static Hiding? Blended(IReadOnlyDictionary<string, string> style)
    {
        if (Is(style, "-webkit-text-fill-color", "transparent") && !style.Keys.Any(name => name.EndsWith("background-clip", StringComparison.Ordinal))) return new("warna tembus pandang", true, TextOnly: true);
        if (style.GetValueOrDefault("color") is not { Length: > 0 } color) return null;
        if (color == "transparent" || Transparent().IsMatch(color)) return new("warna tembus pandang", true, TextOnly: true);
        var ground = style.GetValueOrDefault("background-color") ?? style.GetValueOrDefault("background");
        return ground is not null && Colour.AreAlike(ground, color) ? new("warna sama dengan latar", true, TextOnly: true) : null;
    }

    private static Hiding? Behind(IReadOnlyDictionary<string, string> style)
        => Number(style, "z-index") is <= -1 and var depth && style.ContainsKey("position") ? new("z-index negatif", depth < -1) : null;

    private static bool Is(IReadOnlyDictionary<string, string> style, string name, string value)
        => style.TryGetValue(name, out var written) && written == value;

    private static double? Number(IReadOnlyDictionary<string, string> style, string name)
        => style.TryGetValue(name, out var value) && Leading().Match(value) is { Success: true } hit
            && double.TryParse(hit.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static double Pixels(double number, string value) => value switch
    {
        _ when value.EndsWith("em", StringComparison.Ordinal) || value.EndsWith("ex", StringComparison.Ordinal) || value.EndsWith("ch", StringComparison.Ordinal) => number * 16,
        _ when value.EndsWith("vw", StringComparison.Ordinal) || value.EndsWith("vh", StringComparison.Ordinal) || value.EndsWith('%') => number * (Math.Abs(number) > 100 ? 10 : 1),
        _ => number,
    };

    [GeneratedRegex(@"^-?(?:[0-9]+\.?[0-9]*|\.[0-9]+)")]
    private static partial Regex Leading();

    [GeneratedRegex(@"(?:^|\s)0(?:px|pt|%)?(?:\s|/)")]
    private static partial Regex ZeroFont();

    [GeneratedRegex(@"-[0-9]{3,}(?:px|em|rem|vw|vh)?")]
    private static partial Regex FarMargin();

    [GeneratedRegex(@"-[0-9]{3,}(?:px|em|rem|vw|vh|%)|scale[xy]?\(0(?:\.0+)?[,)]|rotate[xy]\(-?90deg")]
    private static partial Regex FarTransform();

    [GeneratedRegex(@"rect\(\s*[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?\s*\)|inset\(\s*(?:50|100)%|circle\(\s*0|polygon\(\s*0(?:px)?\s+0(?:px)?(?:\s*,\s*0(?:px)?\s+0(?:px)?)+\s*\)")]
    private static partial Regex EmptyClip();

    [GeneratedRegex(@"^(?:rgba|hsla)\([^)]*[,/]\s*0(?:\.0+)?%?\s*\)$")]
    private static partial Regex Transparent();
}
