using MonitorBot.Core.Storage.Rows;

namespace MonitorBot.Core.Tests.Storage.Rows;

public sealed class StoreMappingTests : IDisposable
{
    private readonly TempStore temp = new();

    public void Dispose() => temp.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("  spasi di tepi  ")]
    [InlineData("Rapat \U0001F600 koordinasi")]
    [InlineData("baris\nbaru\tdan tab")]
    public async Task Text_comes_back_as_it_went(string text)
    {
        await temp.Write(session => session.Meta.Set("text", text));
        Assert.Equal(text, await temp.Read(session => session.Meta.Get("text", "?")));
    }

    /// <summary>Built here because an attribute cannot hold a lone surrogate.</summary>
    public static readonly TheoryData<int[], string> Unfit = new()
    {
        { [0x61, 0xD83D], "a\ufffd" },
        { [0xDE00, 0x61], "\ufffda" },
        { [0xD83D, 0xD83D, 0xDE00], "\ufffd\U0001F600" },
        { [0x61, 0, 0x62], "ab" },
    };

    [Theory]
    [MemberData(nameof(Unfit))]
    public async Task Text_that_the_store_cannot_hold_is_cleaned_not_refused(int[] units, string kept)
    {
        var text = string.Concat(units.Select(unit => (char)unit));
        await temp.Write(session => session.Meta.Set("text", text));
        await temp.Write(session => session.Inbox.Receive(1, text, temp.Now));
        Assert.Equal(kept, await temp.Read(session => session.Meta.Get("text", "?")));
        Assert.Equal(kept, (await temp.Read(session => session.Inbox.Pending()))[0].Body);
    }

    [Fact]
    public async Task Keys_are_compared_letter_by_letter()
    {
        await temp.Write(session =>
        {
            session.Meta.Set("https://x/A", 1);
            session.Meta.Set("https://x/a", 2);
            session.Meta.Set("e\u0301", 3);
            session.Meta.Set("\u00e9", 4);
            session.Meta.Set("soft\u00adhyphen", 5);
            session.Meta.Set("softhyphen", 6);
        });
        string[] keys = ["https://x/A", "https://x/a", "e\u0301", "\u00e9", "soft\u00adhyphen", "softhyphen"];
        Assert.Equal("1 2 3 4 5 6", await temp.Read(session => string.Join(' ', keys.Select(key => session.Meta.Get(key, 0)))));
    }

    [Fact]
    public async Task An_instant_comes_back_in_utc_to_the_millisecond()
    {
        var instant = new DateTimeOffset(2026, 11, 23, 0, 30, 15, 123, Wita.Offset).AddTicks(4567);
        await temp.Write(session => session.Meta.Set("at", instant));
        var kept = await temp.Read(session => session.Meta.Get("at", default(DateTimeOffset)));
        Assert.Equal(new DateTimeOffset(2026, 11, 22, 16, 30, 15, 123, TimeSpan.Zero), kept);
        Assert.Equal(TimeSpan.Zero, kept.Offset);
    }

    [Fact]
    public async Task A_day_stays_that_day()
    {
        await temp.Write(session => session.Meta.Set("day", new DateOnly(2026, 11, 23)));
        temp.Reopen();
        Assert.Equal(new DateOnly(2026, 11, 23), await temp.Read(session => session.Meta.Get("day", default(DateOnly))));
    }

    [Theory]
    [InlineData(5, "abcd…")]
    [InlineData(100, "abcdefgh")]
    public void Long_text_is_cut_with_a_sign(int max, string expected) => Assert.Equal(expected, CleanText.Of("abcdefgh", max));

    [Fact]
    public void A_cut_never_parts_an_emoji() => Assert.Equal("ab…", CleanText.Of("ab\U0001F600cd", 4));
}
