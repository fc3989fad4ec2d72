using MonitorBot.Core.Integrity.Cases;
using MonitorBot.Core.Integrity.Signs;

namespace MonitorBot.Core.Integrity;

public sealed class ScriptTextTests
{
    [Theory]
    [InlineData("var a=[107,119,119,115,118,61,50,50,100],s='';for(i in a)s+=String.fromCharCode(a[i]-3)", "https://a")]
    [InlineData("[0x68,0x74,0x74,0x70,0x73,0x3a,0x2f,0x2f].map(x=>String.fromCharCode(x))", "https://")]
    [InlineData("'h#t#t#p#s#:#/#/#a'.replace(/#/g,'')", "https://a")]
    [InlineData("'h!t!t!p!s!:!/!/!a'.split('!').join('')", "https://a")]
    [InlineData("'\\150\\164\\164\\160\\163'", "https")]
    [InlineData("e.innerHTML='&#104;&#116;&#116;&#112;&#115;'", "https")]
    [InlineData("atob(atob('YUhSMGNITTZMeTloWW1NdVkyOXQ='))", "https://abc.com")]
    [InlineData("var p='aHR0cHM6Ly9h',q='YmMuY29tL2E=';atob(p+q)", "https://abc.com/a")]
    [InlineData("h='68747470733a2f2f612e636f';parseInt(h.substr(0,2),16)", "https://a.co")]
    [InlineData("[...'moc.cba//:sptth'].reverse()", "https://abc.com")]
    [InlineData("var r='moc.cba//:sptth';go(r.split('').reverse().join(''))", "https://abc.com")]
    [InlineData("var p='htt'+'ps:/'+'/',q='abc'+'.com';go(p+q);", "https://abc.com")]
    [InlineData("'uggcf://nop.pbz'.replace(/[a-z]/g,c=>String.fromCharCode(c.charCodeAt(0)+13))", "https://abc.com")]
    public void What_a_script_disguises_is_read(string code, string expected) => Assert.Contains(expected, ScriptText.Read(code).Text);

    [Theory]
    [InlineData("<script>location.replace('https://sinarmentari.org/')</script>", true)]
    [InlineData("<script>function buka(){location.replace('https://sinarmentari.org/')}</script>", false)] // when something calls it
    [InlineData("<script>window.chat={url:'https://sinarmentari.org/',path:location.pathname}</script>", false)] // no way to go
    [InlineData("<script>if(screen.width<700)location.href='https://sinarmentari.org/'</script>", true)]
    [InlineData("<script>if(screen.width<700)location.href='https://m.disperkim.kaltimprov.go.id/'</script>", false)]
    [InlineData("<script>document.write('<meta http-equiv=\"refresh\" content=\"0;url=https://sinarmentari.org/\">')</script>", true)]
    [InlineData("<img src=x onerror=\"location.href='https://sinarmentari.org/'\">", true)]
    [InlineData("<img src=x onerror=\"this.src='https://sinarmentari.org/x.png'\">", false)]
    public void A_home_page_that_sends_everybody_to_a_stranger_alarms(string head, bool alarms)
        => Assert.Equal(alarms, Labelled.Alarms(IntegrityRule.Judge(new Case("", "") { End = head }.Input(2))));
}
