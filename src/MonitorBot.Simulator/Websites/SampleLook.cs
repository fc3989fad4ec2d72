namespace MonitorBot.Simulator.Websites;

/// <summary>Pictures and colours, so that a person who opens a sample website sees a website.</summary>
public static class SampleLook
{
    private static readonly string[] Colours = ["#0b5394", "#1b7f4b", "#8e2a2a", "#5b3a8c", "#0d7377", "#9a5b00", "#34495e", "#b03a5b"];

    public static SampleResponse Picture(SampleSite site, string path)
    {
        var shade = Colour(site, path);
        return new(200, "image/svg+xml",
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 640 360\"><rect width=\"640\" height=\"360\" fill=\"{shade}\"/><path d=\"M0 300 Q160 220 320 290 T640 250 V360 H0Z\" fill=\"#ffffff33\"/><circle cx=\"520\" cy=\"90\" r=\"46\" fill=\"#ffffff44\"/><text x=\"40\" y=\"200\" font-family=\"sans-serif\" font-size=\"54\" fill=\"#fff\">{Markup.Text(site.Acronym)}</text></svg>");
    }

    public static SampleResponse Style(SampleSite site)
    {
        var main = Colour(site, "");
        return new(200, "text/css; charset=utf-8",
            $$"""
            *{box-sizing:border-box}body{margin:0;font:16px/1.6 system-ui,Arial,sans-serif;color:#222;background:#f4f6f8}
            header,.header,#header,.masthead{background:{{main}};color:#fff;padding:.8rem 1.2rem}header a,.header a,#header a,.masthead a{color:#fff}
            nav ul,.menu,.navbar-nav{list-style:none;display:flex;flex-wrap:wrap;gap:1rem;margin:0;padding:.4rem 0}nav ul ul{display:none}
            main,#content,.container,#main{max-width:70rem;margin:0 auto;padding:1rem}img{max-width:100%;height:auto;max-height:16rem;border-radius:.3rem}
            article,.card,.post,.item{background:#fff;padding:1rem;margin:0 0 1rem;border:1px solid #e1e5ea;border-radius:.4rem}
            aside,.sidebar,#sidebar{background:#fff;padding:1rem;border:1px solid #e1e5ea;margin:1rem 0}footer,#footer,.footer{background:#222c36;color:#cfd6dd;padding:1.4rem;margin-top:2rem}footer a{color:#cfe3ff}
            table{border-collapse:collapse;width:100%}td,th{border:1px solid #d5dbe1;padding:.4rem .6rem;text-align:left}h1,h2,h3{line-height:1.25;color:{{main}}}header h1,header h2{color:#fff}time,.date,.meta,small{color:#667}
            """);
    }

    private static string Colour(SampleSite site, string salt) => Colours[(site.Id + salt).Sum(letter => letter) % Colours.Length];
}
