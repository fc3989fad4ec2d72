using MonitorBot.Core;
using MonitorBot.Core.Agencies;

namespace MonitorBot.Simulator.Websites;

/// <summary>What attackers post through a stolen account, always with fresh dates.</summary>
public static class SpamPosts
{
    private static readonly string[] Titles =
    [
        "Slot Gacor Hari Ini Gampang Maxwin Deposit 10k Server Kamboja",
        "RTP Live Slot88 Terbaru: Pola Gates of Olympus Akun Pro Thailand",
        "Situs Judi Online Toto Macau Scatter Hitam Mahjong Ways Terpercaya",
    ];

    public static IEnumerable<SamplePost> Of(SampleSite site, DateTimeOffset now) =>
        !site.Injections.Contains(Injection.SpamPosts) ? [] : Titles.Select((title, index) => new SamplePost
        {
            Id = 90_001 + index,
            Category = site.Channels.Count == 0 ? Category.News : site.Channels[0].Category,
            Title = title,
            Day = Wita.Day(now).AddDays(-1 - index),
            Time = new(3, 11 + index),
            Kind = PostKind.Injected,
            EventStart = Wita.Day(now).AddDays(-1 - index),
            Paragraphs = ["Link alternatif slot gacor maxwin dengan rtp live tertinggi, daftar akun pro thailand sekarang dan raih bonus new member.", "Depo 10k langsung main mahjong ways dan starlight princess di https://gacor-raja88.xyz/daftar."],
        });
}
