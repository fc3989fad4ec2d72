using MonitorBot.Core.Integrity.Cases;

namespace MonitorBot.Core.Integrity;

/// <summary>Manners of hiding, each around one box that tells when it is hidden, beside the nearest manner that hides nothing.</summary>
public sealed class HidingTests
{
    private const string Box = """Kunjungi <a href="https://bukitrimba.net/">Bukit Rimba</a> untuk slot gacor terpercaya""";

    [Theory]
    [InlineData("""<div style="color:#fefefe;background:#fff">{0}</div>""", true)]
    [InlineData("""<div style="color:#ddd;background:#fff">{0}</div>""", false)]
    [InlineData("""<div style="background:white"><span style="color:#fff">{0}</span></div>""", true)]
    [InlineData("""<div style="background:white"><p style="background:#123"><span style="color:#fff">{0}</span></p></div>""", false)] // a darker ground between
    [InlineData("""<table bgcolor="#FFFFFF"><tr><td><font color="#ffffff">{0}</font></td></tr></table>""", true)]
    [InlineData("""<table bgcolor="#003366"><tr><td><font color="#ffffff">{0}</font></td></tr></table>""", false)]
    [InlineData("""<div style="position:absolute;z-index:-1">{0}</div>""", true)]
    [InlineData("""<div style="position:absolute;z-index:1">{0}</div>""", false)]
    [InlineData("""<div style="position:fixed;left:-100%">{0}</div>""", true)]
    [InlineData("""<div style="position:relative;left:-50%">{0}</div>""", false)]
    [InlineData("""<div style="transform:rotateX(90deg)">{0}</div>""", true)]
    [InlineData("""<div style="transform:rotate(90deg)">{0}</div>""", false)]
    [InlineData("""<div style="letter-spacing:-1em">{0}</div>""", true)]
    [InlineData("""<div style="letter-spacing:-0.02em">{0}</div>""", false)]
    [InlineData("<dialog>{0}</dialog>", true)]
    [InlineData("<dialog open>{0}</dialog>", false)]
    [InlineData("<style>@media screen and (min-width:1px){{.k{{display:none}}}}</style><div class='k'>{0}</div>", true)]
    [InlineData("<style>@media (min-width:992px){{.k{{display:none}}}}</style><div class='k'>{0}</div>", false)] // a drawer of narrow screens
    [InlineData("<div id='k'>{0}</div><script>document.getElementById('k').remove();</script>", true)]
    [InlineData("<div id='k'>{0}</div><script>var e=document.getElementById('k');e.style.position='absolute';e.style.left='-9999px';</script>", true)]
    [InlineData("<div id='k'>{0}</div><script>document.getElementById('k').focus();document.getElementById('muat').style.display='none';</script>", false)] // another node's
    public void What_cannot_be_seen_is_hidden(string around, bool hidden)
        => Assert.Equal(hidden, Labelled.Alarms(IntegrityRule.Judge(new Case("", "") { Foot = string.Format(System.Globalization.CultureInfo.InvariantCulture, around, Box) }.Input(4))));
}
