using System.Text;

namespace MonitorBot.Core.Integrity.Cases;

/// <summary>Pages that grow in the ways that could make a judgement slow.</summary>
public static class LongPage
{
    public static readonly IReadOnlyList<string> Kinds = ["text", "hidden anchors", "cheap links", "coded scripts", "code samples", "style rules", "nested hidden", "gambling lines", "structured data", "foreign hidden", "strange pointers", "packed script"];

    /// <param name="size">Repetitions.</param>
    public static string Of(string kind, int size) => kind switch
    {
        "text" => Page(Repeat(size, n => $"<p>Rapat koordinasi ke-{n} di Samarinda tentang penataan kawasan dan rumah layak huni.</p>")),
        "hidden anchors" => Page($"<div>{Repeat(size, n => $"<a style='display:none' href='https://mitra{n}.example.com/'>mitra {n}</a>")}</div>"),
        "cheap links" => Page($"<div>{Repeat(size, n => $"<span><a href='https://mitra{n}.xyz/'>mitra {n}</a></span>")}</div>"),
        "coded scripts" => Page($"<script>var a=[{Repeat(size, n => $"'{Convert.ToBase64String(Encoding.UTF8.GetBytes($"kata sandi nomor {n} panjang"))}',")}''];document.write(a[0]);</script>"),
        "code samples" => Page($"<article>{Repeat(size, n => $"<pre>SELECT {n} FROM berita</pre><p>Contoh {n}</p>")}</article>"),
        "style rules" => Page($"<style>{Repeat(size, n => $".k{n}{{display:none;color:#{n % 900 + 100}}}")}</style><p class='k1'>a</p>"),
        "nested hidden" => Page(Repeat(size, n => $"<div style='opacity:0'><p hidden>tab {n}</p></div>")),
        "gambling lines" => Page(Repeat(size, n => $"<p>Polisi menangkap pengelola situs slot gacor nomor {n} di Samarinda.</p>")),
        "foreign hidden" => Page(Repeat(size, n => $"<div style='display:none'><a href='https://mitra{n}.example.com/'>ยินดีต้อนรับสู่ {n}</a></div>")),
        "strange pointers" => Page(Repeat(size, n => $"<link rel='alternate' hreflang='id' href='https://mitra{n}.com/'><a href='https://mitra{n}.com/'>mitra</a>")),
        "packed script" => Page($"<script>eval(function(p,a,c,k,e,d){{return p}}('{Repeat(size, n => $"{n % 10}.{n % 7}; ")}',10,10,'satu|dua|tiga|empat|lima'.split('|'),0,{{}}))</script>"),
        _ => Page($"<script type='application/ld+json'>[{Repeat(size, n => $"{{\"name\":\"Berita {n}\",\"url\":\"https://disperkim.kaltimprov.go.id/{n}\"}},")}{{}}]</script>"),
    };

    private static string Page(string body) => $"<!doctype html><title>Dinas Perumahan</title><body><h1>Dinas Perumahan</h1>{body}</body>";

    private static string Repeat(int size, Func<int, string> piece) => string.Concat(Enumerable.Range(1, size).Select(piece));
}
