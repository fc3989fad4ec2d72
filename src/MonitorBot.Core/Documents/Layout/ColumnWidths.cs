namespace MonitorBot.Core.Documents.Layout;

/// <summary>Shares a page's width among columns by what their content needs.</summary>
internal static class ColumnWidths
{
    /// <param name="Least">Below this a word would be cut.</param>
    /// <param name="Most">Above this nothing is gained.</param>
    public readonly record struct Wish(float Least, float Most);

    /// <summary>Widths that add up to <paramref name="total"/>.</summary>
    public static IReadOnlyList<float> Fit(IReadOnlyList<Wish> wishes, float total)
    {
        var (least, most) = (wishes.Sum(w => w.Least), wishes.Sum(w => w.Most));
        if (most <= total)
        {
            return [.. wishes.Select(w => w.Most * total / most)];
        }

        return least <= total
            ? [.. wishes.Select(w => w.Least + (total - least) * (w.Most - w.Least) / (most - least))]
            : [.. Squeezed(wishes, total)];
    }

    /// <summary>Too much content: narrow columns keep what they need, the wide ones share the rest.</summary>
    private static IEnumerable<float> Squeezed(IReadOnlyList<Wish> wishes, float total)
    {
        var cap = total;
        for (var round = 0; round < 40; round++)
        {
            var sum = wishes.Sum(w => Math.Min(w.Least, cap));
            cap = sum > total ? cap * 0.93f : cap;
        }

        var used = wishes.Sum(w => Math.Min(w.Least, cap));
        return wishes.Select(w => Math.Min(w.Least, cap) * total / used);
    }
}
