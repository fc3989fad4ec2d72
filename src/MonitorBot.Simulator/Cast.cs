using MonitorBot.Simulator.Telegram;

namespace MonitorBot.Simulator;

/// <summary>The people of the training, their group and the bot.</summary>
public static class Cast
{
    public const long GroupId = -4100000001;
    public const long ForumId = -1004100000001;

    public static readonly IReadOnlyList<(long Id, string Name, string Username, string Role)> People =
    [
        (7100000001, "Rahmat Hidayat", "rahmat_kabid", "kabid"),
        (7100000002, "Siti Aminah", "siti_aminah", "tim"),
        (7100000003, "Budi Santoso", "budi_santoso", "tim"),
        (7100000004, "Dewi Lestari", "dewi_admin", "admin"),
        (7100000005, "Hendra Wijaya", "hendra_kadis", "pengamat"),
        (7100000009, "Orang Lain", "orang_lain", "lain"),
    ];

    public static World Assemble(SimulatorOptions options, TimeProvider clock)
    {
        var bot = new Account(long.Parse(options.Token.Split(':')[0]), "Monitor Website OPD", options.BotUsername, isBot: true);
        var world = new World(bot, options.Token, clock);
        var group = options.Forum
            ? new ChatRoom(ForumId, ChatType.Supergroup, "Tim Pengelola Website") { IsForum = true }
            : new ChatRoom(GroupId, ChatType.Group, "Tim Pengelola Website");
        world.Chats[group.Id] = group;
        foreach (var (id, name, username, role) in People)
        {
            var person = world.AddPerson(new(id, name, username) { Role = role });
            if (role == "lain")
                continue;

            // The staff have pressed Start long ago; the stranger has not.
            world.Chats[id].Started = true;
            group.Members[id] = new(person, role == "kabid" ? MemberStatus.Creator : MemberStatus.Member);
        }

        group.Members[bot.Id] = new(bot, options.BotIsAdmin ? MemberStatus.Administrator : MemberStatus.Member);
        return world;
    }
}
