using System.Globalization;
using System.Text.RegularExpressions;

namespace MonitorBot.Core.Integrity.Hiding;

/// <summary>Colours of letters and grounds, as far as they are written in the page itself.</summary>
internal static partial class Colour
{
    /// <summary>What no eye tells apart.</summary>
    private const int Alike = 8;

    private const int Opaque = 3;

    public static bool AreAlike(string one, string other)
    {
        if (one == other) return one.Length > 0 && one is not ("inherit" or "initial" or "currentcolor" or "unset" or "none" or "transparent");
        return Read(one) is { } first && Read(other) is { } second && Math.Abs(first.Red - second.Red) <= Alike && Math.Abs(first.Green - second.Green) <= Alike && Math.Abs(first.Blue - second.Blue) <= Alike;
    }

    private static (int Red, int Green, int Blue)? Read(string value) => value switch
    {
        "white" => (255, 255, 255),
        "black" => (0, 0, 0),
        ['#', .. var hex] when hex.Length is 3 or 6 && int.TryParse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var all) => hex.Length == 6 ? (all >> 16, (all >> 8) & 255, all & 255) : ((all >> 8) * 17, ((all >> 4) & 15) * 17, (all & 15) * 17),
        _ => Parts().Match(value) is { Success: true } hit ? (Part(hit, 1), Part(hit, 2), Part(hit, Opaque)) : null,
    };

    private static int Part(Match hit, int at) => int.Parse(hit.Groups[at].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^rgb\(\s*([0-9]{1,3})[\s,]+([0-9]{1,3})[\s,]+([0-9]{1,3})\s*\)$")]
    private static partial Regex Parts();
}
