using MonitorBot.Chat;
using MonitorBot.Core.Sop;
using MonitorBot.Settings;
using MonitorBot.Tests.Chat.Wording;

namespace MonitorBot.Tests.Chat;

/// <summary>People who stand in the settings and were given roles in chat besides.</summary>
public sealed class SeedsTests
{
    private const long Id = 7100000002;

    [Fact]
    public void A_role_given_in_chat_survives_the_next_start()
    {
        using var talk = new Talk();
        talk.Do(session =>
        {
            Plant(session, "Tim");
            session.People.Put(session.People.Find(Id)! with { Roles = [Role.Team, Role.Admin] });
            Plant(session, "Tim");
            Assert.Equal([Role.Admin, Role.Team], session.People.Find(Id)!.Roles.Order().Reverse().ToList());
            Plant(session, "Pengamat");
            Assert.Equal([Role.Admin, Role.Viewer], session.People.Find(Id)!.Roles.Order());
            Plant(session);
            Assert.Equal([Role.Admin], session.People.Find(Id)!.Roles);
            Assert.False(session.People.Find(Id)!.FromSettings);
        });
    }

    [Fact]
    public void A_role_given_in_chat_can_be_taken_in_chat_and_one_of_the_settings_cannot()
    {
        using var talk = new Talk();
        talk.Do(session =>
        {
            session.People.Put(Samples.Admin);
            Plant(session, "Tim");
            session.People.Put(session.People.Find(Id)! with { Roles = [Role.Team, Role.Viewer] });
        });
        talk.Say(Samples.Admin, "/pengguna");
        talk.Tap(Samples.Admin, "Siti");
        talk.Tap(Samples.Admin, "☑ Pengamat");
        talk.Tap(Samples.Admin, "🔒 Tim");
        Assert.Contains("tidak dapat dicabut dari chat", talk.Script);
        talk.Do(session => Assert.Equal([Role.Team], session.People.Find(Id)!.Roles));
    }

    private static void Plant(MonitorBot.Core.Storage.StoreSession session, params string[] roles)
    {
        var settings = new BotSettings { People = roles.Length == 0 ? [] : [new PersonSettings { Id = Id, Name = "Siti Aminah", Roles = [.. roles] }] };
        Seeds.Plant(session, settings, []);
    }
}
