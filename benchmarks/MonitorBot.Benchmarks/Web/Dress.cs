using System.Globalization;
using System.Text;

namespace MonitorBot.Benchmarks.Web;

/// <summary>What the theme of an ordinary website adds to each page: menus with dozens of links, styles, scripts, a footer.</summary>
internal static class Dress
{
    private static readonly string Menu = string.Concat(Enumerable.Range(0, 110).Select(number => Line(
        $"<li id=\"menu-item-{number}\" class=\"menu-item menu-item-type-post_type menu-item-object-page menu-item-{number} nav-item dropdown\"><a class=\"nav-link dropdown-item\" href=\"/profil/struktur-bagian-{number}\" title=\"Bagian {number}\"><i class=\"fa fa-angle-right\"></i><span>Tugas dan fungsi bagian {number}</span></a></li>")));

    private static readonly string Style = "<style>" + string.Concat(Enumerable.Range(0, 120).Select(number => Line($".kolom-{number} .isi{{display:block;margin:0 {number}px;padding:{number % 7}px;color:#{number:x6}}}"))) + "</style>";

    private static readonly string Script = "<script>" + string.Concat(Enumerable.Range(0, 60).Select(number => Line($"jQuery('.blok-{number}').on('click',function(e){{e.preventDefault();this.classList.toggle('buka');}});"))) + "</script>";

    private static readonly string Foot = "<footer class=\"site-footer\"><div class=\"container\"><div class=\"row\">" + string.Concat(Enumerable.Range(0, 60).Select(number => Line(
        $"<div class=\"col-md-3 col-sm-6\"><h5 class=\"footer-title\">Kolom {number}</h5><p class=\"text-white\">Jalan Basuki Rahmat nomor {number}, Samarinda</p><a class=\"footer-link\" href=\"/layanan/kolom-{number}\"><img class=\"img-fluid\" src=\"/gambar/{number}.png\" alt=\"\"></a></div>"))) + "</div></div></footer>";

    public static string On(string html)
    {
        var end = html.LastIndexOf("</body>", StringComparison.OrdinalIgnoreCase);
        var head = html.IndexOf("</head>", StringComparison.OrdinalIgnoreCase);
        if (end < 0 || head < 0 || head > end) return html;
        return new StringBuilder(html.Length + 60_000).Append(html, 0, head).Append(Style).Append(html, head, end - head)
            .Append("<nav class=\"navbar mega-menu\"><ul class=\"navbar-nav\">").Append(Menu).Append("</ul></nav>").Append(Foot).Append(Script).Append(html, end, html.Length - end).ToString();
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture) + "\n";
}
