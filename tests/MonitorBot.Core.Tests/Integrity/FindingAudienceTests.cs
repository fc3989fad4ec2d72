using MonitorBot.Core.Integrity.Life;
using MonitorBot.Core.Sop;

namespace MonitorBot.Core.Integrity;

public sealed class FindingAudienceTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Theory]
    [InlineData(Role.Head, true)]
    [InlineData(Role.Admin, true)]
    [InlineData(Role.Team, true)]
    [InlineData(Role.Viewer, false)]
    public void Viewers_never_read_findings(Role role, bool expected) => Assert.Equal(expected, FindingAudience.MayRead(Of(1, role), Today));

    [Fact]
    public void An_acting_head_reads_them_while_acting()
    {
        var acting = Of(1, Role.Viewer) with { ActingHeadUntil = Today };
        Assert.True(FindingAudience.MayRead(acting, Today));
        Assert.False(FindingAudience.MayRead(acting, Today.AddDays(1)));
    }

    [Fact]
    public void They_go_to_private_chats_that_exist_and_to_the_CSIRT()
        => Assert.Equal([1, 2, -900], FindingAudience.Chats([Of(1, Role.Head), Of(2, Role.Team), Of(3, Role.Viewer), Of(4, Role.Admin) with { Started = false }, Of(5, Role.Team) with { Active = false }], Today, -900));

    private static Person Of(long id, Role role) => new() { Id = id, Name = "n", Roles = [role], Started = true };
}
