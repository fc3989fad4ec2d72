using MonitorBot.Core.Agencies;
using MonitorBot.Core.Dating;
using MonitorBot.Core.Freshness;

namespace MonitorBot.Core.Tests.Freshness;

public sealed class ChangeTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly DateOnly LastWeek = new(2026, 11, 16);

    [Fact]
    public void An_undated_item_that_was_not_there_last_week_is_new()
    {
        var items = Apply([Item("baru"), Item("lama")], ("lama", null, null));

        Assert.Equal((Today, DateSource.Diff), (items[0].Published, items[0].Source));
        Assert.Null(items[1].Published);
    }

    [Fact]
    public void What_stands_only_behind_everything_known_slid_in_from_the_next_page()
    {
        var items = Apply([Item("lama"), Item("lebih lama")], ("lama", null, null));

        Assert.All(items, item => Assert.Null(item.Published));
    }

    [Fact]
    public void An_item_ahead_of_known_ones_in_any_list_is_new_though_it_ends_another()
    {
        var known = new Dictionary<string, Earlier> { ["lama"] = new(null, null, LastWeek) };
        var items = Change.Apply([Item("lama"), Item("baru")], known, LastWeek, Today, i => i.Title, lists: [["lama", "baru"], ["baru", "lama"]]);

        Assert.Equal(Today, items[1].Published);
    }

    [Fact]
    public void Nothing_is_new_on_a_channel_that_was_wholly_replaced() => Assert.Null(Apply([Item("x")], ("y", null, null))[0].Published);

    [Fact]
    public void Nothing_is_new_on_a_channel_of_which_only_a_part_was_kept()
    {
        var known = new Dictionary<string, Earlier> { ["lama"] = new(null, null, LastWeek) };

        Assert.All(Change.Apply([Item("lama"), Item("di luar yang disimpan")], known, LastWeek, Today, i => i.Title, whole: false), item => Assert.Null(item.Published));
    }

    [Fact]
    public void An_old_item_dated_anew_keeps_its_old_day()
    {
        var item = Apply([Item("lama", new DateOnly(2026, 11, 22))], ("lama", new DateOnly(2024, 5, 1), "1 Mei 2024"))[0];

        Assert.Equal((new DateOnly(2024, 5, 1), Confidence.Low), (item.Published, item.Confidence));
    }

    [Fact]
    public void Seven_hours_ago_for_a_week_is_a_frozen_text()
    {
        var frozen = Item("lama", Today) with { Printed = "7 jam yang lalu", Confidence = Confidence.Low };

        Assert.Equal(LastWeek, Apply([frozen], ("lama", LastWeek, "7 jam yang lalu"))[0].Published);
    }

    private static IReadOnlyList<DatedItem> Apply(DatedItem[] items, (string Key, DateOnly? Published, string? Printed) known)
        => Change.Apply(items, new Dictionary<string, Earlier> { [known.Key] = new(known.Published, known.Printed, LastWeek) }, LastWeek, Today, i => i.Title);

    private static DatedItem Item(string title, DateOnly? day = null) => new() { Category = Category.News, Title = title, Url = new Uri("https://x/" + title), Published = day, Source = DateSource.List };
}
