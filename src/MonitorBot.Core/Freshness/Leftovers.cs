using MonitorBot.Core.Dating;
using MonitorBot.Core.Integrity;

namespace MonitorBot.Core.Freshness;

/// <summary>Items that no editor of the website wrote: a template's samples, filler text, an attacker's spam.</summary>
public static class Leftovers
{
    private static readonly string[] Starts =
    [
        "hello world", "halo dunia", "halo, dunia", "lorem ipsum", "dolor sit amet", "contoh halaman", "sample page", "sample post", "welcome to jekyll", "welcome to your blog", "welcome to ghost", "first post", "my first post", "untitled", "judul berita", "example post", "test post", "welcome to hexo",
    ];

    public static bool IsOwnWork(ReadItem item)
    {
        var title = item.Title.ToLowerInvariant();
        return !Array.Exists(Starts, s => title.StartsWith(s, StringComparison.Ordinal)) && !title.Contains("lorem ipsum", StringComparison.Ordinal)
            && !InjectedItem.IsEntry(item.Title, item.Url);
    }
}
