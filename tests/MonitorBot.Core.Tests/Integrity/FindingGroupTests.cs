using MonitorBot.Core.Integrity.Life;

namespace MonitorBot.Core.Integrity;

/// <summary>The places of one sign on one website, taken as one.</summary>
public sealed class FindingGroupTests
{
    private static readonly DateTimeOffset Monday = new(2026, 11, 23, 8, 0, 0, TimeSpan.FromHours(8));

    [Fact]
    public void A_note_leaves_earlier_notes_alone()
    {
        var noted = FindingLife.Acknowledge(Seen("a.go.id", Sign.Gambling, "daftar"), 7, Monday, "sudah dihapus");
        var group = Assert.Single(FindingGroup.Of([noted, Seen("a.go.id", Sign.Gambling, "tautan keluar")]));

        Assert.False(group.IsAcknowledged);
        Assert.Equal("tautan keluar", Assert.Single(group.ToAcknowledge).Where);
    }

    [Fact]
    public void Where_all_is_noted_a_note_can_be_mended()
    {
        var group = new FindingGroup(FindingLife.Acknowledge(Seen("a.go.id", Sign.Gambling, "daftar"), 7, Monday, "keliru"), []);

        Assert.True(group.IsAcknowledged);
        Assert.Single(group.ToAcknowledge);
    }

    [Fact]
    public void Another_sign_another_website_and_what_is_gone_are_others()
    {
        var first = Seen("a.go.id", Sign.Gambling, "daftar");
        KnownFinding[] ofHost = [first, Seen("a.go.id", Sign.HiddenLinks, "node"), Seen("a.go.id", Sign.Gambling, "judul") with { Gone = Monday }, Seen("a.go.id", Sign.Gambling, "tautan keluar")];

        Assert.Equal(["daftar", "tautan keluar"], FindingGroup.Around(first, ofHost).All.Select(one => one.Where));
        Assert.Equal(3, FindingGroup.Of([first, Seen("b.go.id", Sign.Gambling, "daftar"), ofHost[1], ofHost[3]]).Count);
    }

    private static KnownFinding Seen(string host, Sign sign, string where)
        => new() { Host = host, Sign = sign, Where = where, Excerpt = "slot gacor", Severity = Severity.Alarm, FirstSeen = Monday, LastSeen = Monday };
}
