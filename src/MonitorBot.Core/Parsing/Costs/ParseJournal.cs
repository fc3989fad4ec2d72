using System.Security.Cryptography;
using System.Text;

namespace MonitorBot.Core.Parsing.Costs;

/// <summary>
/// Notes every page while it is parsed, so that one that killed the process is known at the next start: twice, and it is skipped.
/// A page that is parsed to the end is cleared, so that bystanders of another page's crash are not blamed for long.
/// </summary>
public sealed class ParseJournal
{
    public const int MaxDeaths = 2;

    /// <summary>A page that was skipped for so long gets another try: it may have been a bystander, or be mended.</summary>
    private static readonly TimeSpan Banishment = TimeSpan.FromDays(6);
    private readonly string _folder;
    private readonly TimeProvider _time;
    private long _number;

    /// <summary>Takes stock of what the last process left behind. One process a folder.</summary>
    /// <param name="folder">Created when missing; holds only the journal's small files.</param>
    /// <param name="time">Tells how long a page has been skipped; the system's when null.</param>
    public ParseJournal(string folder, TimeProvider? time = null)
    {
        _time = time ?? TimeProvider.System;
        _folder = Directory.CreateDirectory(folder).FullName;
        foreach (var left in Directory.GetFiles(_folder, "*.parsing")) Blame(left);
    }

    /// <summary>Addresses of pages that are skipped; untrusted text.</summary>
    public IReadOnlyList<string> Poisoned
        => [.. Directory.GetFiles(_folder, "*.deaths").Where(Banished).Select(file => Read(file).Url)];

    /// <returns>Null when the page is to be skipped; else to be disposed when its parsing has ended, however it ended.</returns>
    internal IDisposable? Enter(Uri url)
    {
        var key = Path.Combine(_folder, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(url.AbsoluteUri)))[..32]);
        var deaths = key + ".deaths";
        if (Banished(deaths)) return null;
        var parsing = $"{key}.{Interlocked.Increment(ref _number)}.parsing";
        File.WriteAllText(parsing, url.AbsoluteUri);
        return new Entry(parsing, deaths);
    }

    private bool Banished(string deaths)
        => File.Exists(deaths) && Read(deaths).Deaths >= MaxDeaths && _time.GetUtcNow().UtcDateTime - File.GetLastWriteTimeUtc(deaths) < Banishment;

    private static void Blame(string left)
    {
        var deaths = left[..left.IndexOf('.', left.LastIndexOf(Path.DirectorySeparatorChar))] + ".deaths";
        var known = File.Exists(deaths) ? Read(deaths).Deaths : 0;
        File.WriteAllText(deaths + ".new", $"{known + 1}\n{File.ReadAllText(left)}");
        File.Move(deaths + ".new", deaths, overwrite: true);
        File.Delete(left);
    }

    private static (int Deaths, string Url) Read(string file)
    {
        var lines = File.ReadAllText(file).Split('\n', 2);
        return (int.TryParse(lines[0], out var deaths) ? deaths : 0, lines.Length > 1 ? lines[1] : "");
    }

    private sealed class Entry(string parsing, string deaths) : IDisposable
    {
        public void Dispose()
        {
            File.Delete(parsing);
            File.Delete(deaths);
        }
    }
}
