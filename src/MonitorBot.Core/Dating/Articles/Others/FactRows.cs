using AngleSharp.Dom;
using MonitorBot.Core.Dating.Articles.Body;
using MonitorBot.Core.Parsing.Searching;

namespace MonitorBot.Core.Dating.Articles.Others;

/// <summary>Names and what they are, set with blocks instead of a table: several alike, each a short name and a value.</summary>
internal static class FactRows
{
    private const int LongestName = 40;
    private const int LongestLine = 120;
    private const int Rows = 2;
    private const int Near = 3;

    private static readonly string[] Numbers = ["nomor", "no. dok", "no. sop", "number", "document no"];

    private static readonly string[] Validity = ["berlaku", "masa berlaku", "kedaluwarsa", "kadaluwarsa", "kadaluarsa", "valid until", "valid through", "expire", "expiration"];

    /// <summary>The name that stands before the value; null where the value stands in no such row.</summary>
    public static string? NameOf(IElement? value)
    {
        for (var level = 0; level < 2 && value is not null; level++, value = value.ParentElement)
        {
            if (value.ParentElement is { ChildElementCount: 2 } row && row.LastElementChild == value && Name(row) is { } name && (IsRow(row, row.Previous()) ? 1 : 0) + (IsRow(row, row.Next()) ? 1 : 0) + (IsRow(row, row.Previous()?.Previous()) ? 1 : 0) + (IsRow(row, row.Next()?.Next()) ? 1 : 0) >= Rows)
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>"Published: 14 May 2025" among lines that are made alike: "Publisher: Tern Books".</summary>
    public static bool IsNamedLine(IElement line) => IsNamed(line) && (IsLike(line, line.Previous()) || IsLike(line, line.Next()));

    /// <summary>"Berlaku hingga": what has a validity is a document, and its days are the document's.</summary>
    public static bool IsValidity(string name) => Array.Exists(Validity, word => name.AsSpan().TrimStart().StartsWith(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>"Nomor: 060/12/2025" or "Berlaku hingga: …" stands close by: documents have numbers and a validity, articles have none.</summary>
    public static bool IsNumbered(IElement line)
    {
        var (above, below) = (line.Previous(), line.Next());
        for (var i = 0; i < Near; i++, above = above?.Previous(), below = below?.Next())
        {
            if (IsNumber(above, line) || IsNumber(below, line))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNumber(IElement? line, IElement like) =>
        line is not null && line.LocalName == like.LocalName && BriefText.Of(line, LongestLine) is { } text && text.IndexOf(':') is > 0 and <= LongestName and var colon && (Array.Exists(Numbers, name => text.AsSpan(0, colon).TrimEnd(" .").StartsWith(name, StringComparison.OrdinalIgnoreCase)) || IsValidity(text));

    private static bool IsLike(IElement line, IElement? beside) => beside is not null && beside.LocalName == line.LocalName && IsNamed(beside);

    private static bool IsNamed(IElement line) =>
        BriefText.Of(line, LongestLine) is { } text && text.IndexOf(": ", StringComparison.Ordinal) is > 1 and <= LongestName;

    private static bool IsRow(IElement row, IElement? beside) => beside is { ChildElementCount: 2 } && beside.LocalName == row.LocalName && Name(beside) is not null;

    private static string? Name(IElement row) =>
        row.FirstElementChild is { ChildElementCount: 0 } first && first.LocalName is not ("a" or "img" or "time") && BriefText.Of(first, LongestName) is { Length: > 2 } name && !name.AsSpan().ContainsAnyInRange('0', '9') ? name : null;
}
