using MonitorBot.Core.Agencies;
using MonitorBot.Simulator.Websites;

namespace MonitorBot.Tests.Corpus.Cases;

internal static class CorpusChannels
{
    public static readonly SampleChannel News = new(Category.News, "Berita", "berita");
    public static readonly SampleChannel Articles = new(Category.Article, "Artikel", "artikel");
    public static readonly SampleChannel Agenda = new(Category.Agenda, "Agenda", "agenda");
}

/// <summary>Lends a corpus website the name and topics of an OPD, always the same one for the same key.</summary>
internal static class CorpusSite
{
    private static readonly SampleSite[] Owners = [.. ProvinceWeek.Sites(CorpusCase.Monday)];

    public static WeekRow Row(string id, IWebsiteMake make, SampleChannel[] channels, int? NewsAge = null, int? ArticleAge = null, int? AgendaAge = null)
    {
        var owner = Owners[id.Sum(letter => letter) % Owners.Length];
        return new WeekRow(id, id + ".corpus.test", owner.Name, owner.Acronym, make, channels, NewsAge, ArticleAge, AgendaAge) { Agency = owner.AgencyCode };
    }
}

/// <summary>What CMS and templates leave behind, dated this week.</summary>
internal static class CorpusLeftovers
{
    public static IEnumerable<SamplePost> HelloWorld(DateOnly monday) =>
        [Post(1, "Hello world!", monday.AddDays(-2), "Selamat Datang di WordPress. Ini adalah pos pertama Anda. Sunting atau hapus, kemudian mulai menulis!")];

    public static IEnumerable<SamplePost> LoremIpsum(DateOnly monday) =>
        [Post(8, "Lorem ipsum dolor sit amet", monday.AddDays(-1), "Lorem ipsum dolor sit amet, consectetur adipiscing elit."), Post(7, "Lorem ipsum dolor sit amet consectetur adipiscing", monday.AddDays(-3), "Sed do eiusmod tempor incididunt ut labore et dolore magna aliqua.")];

    private static SamplePost Post(int id, string title, DateOnly day, string text) =>
        new() { Id = id, Category = Category.News, Title = title, Day = day, Kind = PostKind.Leftover, Paragraphs = [text] };
}
