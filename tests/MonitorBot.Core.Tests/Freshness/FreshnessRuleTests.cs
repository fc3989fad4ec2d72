using MonitorBot.Core.Agencies;
using MonitorBot.Core.Dating;
using MonitorBot.Core.Freshness;

namespace MonitorBot.Core.Tests.Freshness;

public sealed class FreshnessRuleTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly FreshnessWindow Window = FreshnessWindow.Ending(Today);

    [Theory]
    [InlineData("2026-11-23", Verdict.Fresh)]
    [InlineData("2026-11-16", Verdict.Fresh)]
    [InlineData("2026-11-15", Verdict.Stale)]
    [InlineData("2025-11-20", Verdict.Stale)]
    public void The_window_runs_from_seven_days_before_through_today(string day, Verdict verdict)
        => Assert.Equal(verdict, Judge(Item(day)).Verdict);

    [Fact]
    public void No_dates_means_unknown_not_stale() => Assert.Equal(Verdict.Unknown, Judge(Item(null)).Verdict);

    [Fact]
    public void No_channel_means_absent()
        => Assert.Equal(Verdict.Absent, FreshnessRule.Judge(new ChannelEvidence(Category.News, null, []), Today, Window).Verdict);

    [Fact]
    public void A_channel_without_items_means_unknown()
        => Assert.Equal(Verdict.Unknown, FreshnessRule.Judge(new ChannelEvidence(Category.News, new Uri("https://x/berita"), []), Today, Window).Verdict);

    [Fact]
    public void An_unconfirmed_date_in_the_window_is_not_freshness()
        => Assert.Equal(Verdict.Unknown, Judge(Item("2026-11-20", Confidence.Low)).Verdict);

    [Fact]
    public void An_unconfirmed_date_before_the_window_still_shows_age()
        => Assert.Equal(Verdict.Stale, Judge(Item("2026-10-20", Confidence.Low)).Verdict);

    [Fact]
    public void A_build_that_stamped_everything_with_one_moment_is_not_believed()
        => Assert.Equal(Verdict.Unknown, Judge([.. Enumerable.Range(1, 5).Select(i => Item("2026-11-22") with { Url = new Uri($"https://x/{i}"), Source = DateSource.Feed })]).Verdict);

    [Theory]
    [InlineData("2026-11-22T14:20:37+08:00", "2026-11-22T14:20:37+08:00", Verdict.Unknown)]
    [InlineData("2026-11-22T14:20:37+08:00", "2026-11-22T14:20:38+08:00", Verdict.Fresh)]
    [InlineData("2026-11-22T00:00:00+08:00", "2026-11-22T00:00:00+08:00", Verdict.Fresh)]
    public void Two_pages_dated_by_the_same_second_were_dated_by_a_build(string first, string second, Verdict verdict)
    {
        DatedItem At(string moment) => Item("2026-11-22") with { Url = new Uri("https://x/" + Uri.EscapeDataString(moment)), PublishedAt = DateTimeOffset.Parse(moment), Source = DateSource.JsonLd };

        Assert.Equal(verdict, Judge(At(first), At(second), Item("2025-03-04")).Verdict);
    }

    [Fact]
    public void One_day_on_all_cards_of_a_list_is_not_believed_before_their_own_pages_say_it()
    {
        DatedItem Card(int i, DateSource source) => Item("2026-11-23") with { Url = new Uri($"https://x/{i}"), Source = source };

        Assert.Equal(Verdict.Unknown, Judge(Card(1, DateSource.List), Card(2, DateSource.List)).Verdict);
        Assert.Equal(Verdict.Fresh, Judge(Card(1, DateSource.Text), Card(2, DateSource.Text)).Verdict);
    }

    [Fact]
    public void The_day_of_the_last_check_counts_only_after_its_hour()
    {
        var window = Window with { NotBefore = new DateTimeOffset(2026, 11, 16, 8, 0, 0, Wita.Offset) };
        DatedItem At(int hour) => Item("2026-11-16") with { PublishedAt = new DateTimeOffset(2026, 11, 16, hour, 0, 0, Wita.Offset) };

        Assert.Equal(Verdict.Stale, FreshnessRule.Judge(News(At(7)), Today, window).Verdict);
        Assert.Equal(Verdict.Fresh, FreshnessRule.Judge(News(At(9)), Today, window).Verdict);
        Assert.Equal(Verdict.Fresh, FreshnessRule.Judge(News(Item("2026-11-16")), Today, window).Verdict);
    }

    [Fact]
    public void Fewer_items_than_required_are_not_fresh()
        => Assert.Equal(Verdict.Stale, FreshnessRule.Judge(News(Item("2026-11-20")), Today, Window with { MinItems = 2 }).Verdict);

    [Fact]
    public void The_sentence_names_title_day_and_source()
        => Assert.Equal("Berita terbaru 'Judul' tertanggal 20 November 2026, dari RSS website.", Judge(Item("2026-11-20") with { Source = DateSource.Feed }).Why);

    [Fact]
    public void The_sentence_of_age_says_what_did_not_come()
        => Assert.Equal("Berita terbaru 'Judul' tertanggal 4 Oktober 2026, dari daftar di website; sudah 50 hari tanpa berita baru.", Judge(Item("2026-10-04") with { Source = DateSource.List }).Why);

    [Fact]
    public void The_sentence_says_no_day_that_nobody_printed()
        => Assert.Equal("Berita terbaru 'Judul' tertulis '5 bulan yang lalu' (sekitar 23 Juni 2026), dari tulisan di halaman isinya; sudah sekitar 153 hari tanpa berita baru.", Judge(Item("2026-06-23") with { Source = DateSource.Text, Printed = "5 bulan yang lalu", Confidence = Confidence.Low }).Why);

    [Fact]
    public void The_sentence_of_age_names_the_law_beyond_180_days()
        => Assert.Contains("UU 14/2008", Judge(Item("2026-05-01")).Why, StringComparison.Ordinal);

    [Theory]
    [InlineData(new[] { Verdict.Fresh, Verdict.Unknown, Verdict.Stale }, null, Verdict.Fresh)]
    [InlineData(new[] { Verdict.Absent, Verdict.Unknown, Verdict.Stale }, null, Verdict.Unknown)]
    [InlineData(new[] { Verdict.Absent, Verdict.Absent, Verdict.Stale }, null, Verdict.Stale)]
    [InlineData(new[] { Verdict.Absent, Verdict.Absent, Verdict.Absent }, null, Verdict.Absent)]
    [InlineData(new[] { Verdict.Absent, Verdict.Absent, Verdict.Absent }, Verdict.Blocked, Verdict.Blocked)]
    public void The_website_as_a_whole(Verdict[] categories, Verdict? access, Verdict whole)
        => Assert.Equal(whole, FreshnessRule.Whole([.. categories.Select(v => new CategoryVerdict { Category = Category.News, Verdict = v, Why = "" })], access));

    private static CategoryVerdict Judge(params DatedItem[] items) => FreshnessRule.Judge(News(items), Today, Window);

    private static ChannelEvidence News(params DatedItem[] items) => new(Category.News, new Uri("https://x/berita"), items);

    private static DatedItem Item(string? day, Confidence confidence = Confidence.Medium) => new()
    {
        Category = Category.News,
        Title = "Judul",
        Url = new Uri("https://x/a"),
        Published = day is null ? null : DateOnly.Parse(day),
        Source = DateSource.List,
        Confidence = confidence,
    };
}
