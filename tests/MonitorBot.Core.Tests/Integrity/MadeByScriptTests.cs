using MonitorBot.Core.Integrity.Cases;

namespace MonitorBot.Core.Integrity;

/// <summary>What scripts make of a stranger's address, each beside the honest script that is nearest to it.</summary>
public sealed class MadeByScriptTests
{
    [Theory]
    [InlineData("var a=document.createElement('a');a.href='https://sinarmentari.org/';a.textContent='slot gacor';document.body.appendChild(a)", true)]
    [InlineData("var a=document.createElement('a');a.href='https://sinarmentari.org/';a.textContent='Peta Dasar';document.body.appendChild(a)", false)]
    [InlineData("var f=document.createElement('iframe');f.src='https://sinarmentari.org/';f.style='position:fixed;width:100%;height:100%';document.body.appendChild(f)", true)]
    [InlineData("var f=document.createElement('iframe');f.src='https://sinarmentari.org/';f.style='position:fixed;width:320px;height:480px';document.body.appendChild(f)", false)] // a chat in its corner
    [InlineData("var f=document.createElement('iframe');f.src='https://kaltimprov.go.id/';f.style='position:fixed;width:100%;height:100%';document.body.appendChild(f)", false)]
    [InlineData("var f=document.createElement('iframe');f.src='https://survei.skm.go.id/kaltim';f.style='position:fixed;width:100%;height:100%';document.body.appendChild(f)", false)]
    [InlineData("var f=document.createElement('iframe');f.src='https://tawk.to/chat/5f';f.style='position:fixed;width:100%;height:100%';document.body.appendChild(f)", false)]
    [InlineData("var _0x1a=['https://sinarmentari.org/','location'];window[_0x1a[1]]=_0x1a[0]", true)]
    [InlineData("var kunci=['https://sinarmentari.org/','peta'];window['layanan']=kunci[0];location.hash", false)] // spelled openly
    [InlineData("var m=document.createElement('meta');m.httpEquiv='refresh';m.content='0;url=https://sinarmentari.org/';document.head.appendChild(m)", true)]
    [InlineData("var m=document.createElement('meta');m.name='author';m.content='https://sinarmentari.org/';document.head.appendChild(m)", false)]
    public void What_a_script_makes_is_judged_as_if_it_were_written(string code, bool alarms)
        => Assert.Equal(alarms, Labelled.Alarms(IntegrityRule.Judge(new Case("", "") { End = $"<script>{code}</script>" }.Input(2))));

    [Theory]
    [InlineData("""<meta http-equiv="refresh" content="1; https://sinarmentari.org/">""", "", true)] // "url=" left out
    [InlineData("""<meta http-equiv="refresh" content="300">""", "", false)]
    [InlineData("", """<iframe src="https://raja77.xyz/" hidden></iframe>""", true)]
    [InlineData("", """<iframe src="https://raja77.xyz/" style="width:0;border:0"></iframe>""", true)]
    [InlineData("", """<iframe src="https://obrolankita.net/" style="width:0;border:0"></iframe>""", false)] // a chat that waits
    [InlineData("", """<iframe src="https://sinarmentari.org/slot-online" width="0"></iframe>""", true)]
    public void A_shorter_way_of_writing_it_is_the_same(string head, string foot, bool alarms)
        => Assert.Equal(alarms, Labelled.Alarms(IntegrityRule.Judge(new Case("", "") { Head = head, Foot = foot }.Input(2))));

    [Fact]
    public void A_house_that_the_page_shows_is_framed_by_its_own_choice()
    {
        const string Frame = "<script>var f=document.createElement('iframe');f.src='https://sinarmentari.org/';f.style='position:fixed;width:100%;height:100%';document.body.appendChild(f)</script>";
        Assert.False(Labelled.Alarms(IntegrityRule.Judge(new Case("", "") { End = Frame, Side = """<a href="https://sinarmentari.org/">Peta Dasar</a>""" }.Input(2))));
    }
}
