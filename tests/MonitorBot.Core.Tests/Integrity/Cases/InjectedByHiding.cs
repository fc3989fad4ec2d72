namespace MonitorBot.Core.Integrity.Cases;

/// <summary>Links and words put where a visitor doesn't look.</summary>
internal static class InjectedByHiding
{
    private const string Anchors = """<a href="https://gacorwin77.xyz/">slot gacor</a> <a href="https://www.rajatogelmacau.top/daftar">toto macau</a>""";

    public static readonly Case[] All =
    [
        new("display none", "hidden") { Foot = $"""<div style="display:none">{Anchors}</div>""" },
        new("display none, spaced and upper case", "hidden") { Foot = $"""<DIV STYLE="DISPLAY : NONE !important ;">{Anchors}</DIV>""" },
        new("display none with a CSS comment inside", "hidden") { Top = $"""<div style="dis/**/play:no/* x */ne">{Anchors}</div>""" },
        new("display none with a CSS escape", "hidden") { Top = $"""<div style="d\69splay:none">{Anchors}</div>""" },
        new("visibility hidden", "hidden") { Side = $"""<ul style="visibility:hidden;height:10px"><li>{Anchors}</li></ul>""" },
        new("opacity zero", "hidden") { Content = $"""<p style="opacity:0">{Anchors}</p>""" },
        new("opacity nearly zero", "hidden") { Content = $"""<p style="opacity:.01;font-size:9px">{Anchors}</p>""" },
        new("font size zero", "hidden") { Content = $"""<span style="font-size:0px">{Anchors}</span>""" },
        new("font size one pixel", "hidden") { Foot = $"""<span style="font-size: 1px; line-height:1px">{Anchors}</span>""" },
        new("left of the screen", "hidden") { Top = $"""<div style="position:absolute;left:-9999px">{Anchors}</div>""" },
        new("above the screen in em", "hidden") { Top = $"""<div style="position:fixed; top:-150em">{Anchors}</div>""" },
        new("margin left of the screen", "hidden") { Foot = $"""<div style="margin-left:-5000px">{Anchors}</div>""" },
        new("text indent", "hidden") { Foot = $"""<p style="text-indent:-9999px;overflow:hidden">{Anchors}</p>""" },
        new("transform away", "hidden") { Foot = $"""<p style="transform:translateX(-9999px)">{Anchors}</p>""" },
        new("scaled to nothing", "hidden") { Foot = $"""<p style="transform:scale(0)">{Anchors}</p>""" },
        new("one pixel box", "hidden") { Foot = $"""<div style="width:1px;height:1px;overflow:hidden">{Anchors}</div>""" },
        new("zero height box", "hidden") { Foot = $"""<div style="height:0;overflow:hidden">{Anchors}</div>""" },
        new("clip rect", "hidden") { Foot = $"""<div style="position:absolute;clip:rect(0 0 0 0)">{Anchors}</div>""" },
        new("clip path", "hidden") { Foot = $"""<div style="clip-path:circle(0)">{Anchors}</div>""" },
        new("marquee of one pixel", "hidden") { End = $"""<marquee height="1" width="1" scrollamount="3000">{Anchors}</marquee>""" },
        new("noscript", "hidden") { End = $"""<noscript>{Anchors}</noscript>""" },
        new("hidden attribute", "hidden") { End = $"""<section hidden>{Anchors}</section>""" },
        new("template element", "hidden") { End = $"""<template>{Anchors}</template>""" },
        new("colour of the ground", "hidden") { Foot = $"""<p style="color:#fff;background-color:white">{Anchors}</p>""" },
        new("transparent colour", "hidden") { Foot = $"""<p style="color:rgba(0,0,0,0)">{Anchors}</p>""" },
        new("behind the page", "hidden") { Foot = $"""<p style="position:absolute;z-index:-999">{Anchors}</p>""" },
        new("class rule", "class rule") { Head = "<style>.xq_w2{position:absolute;left:-9999px}</style>", Foot = $"""<div class="xq_w2">{Anchors}</div>""" },
        new("id rule in the body", "class rule") { Content = $$"""<style>#wp-seo-block { display : none }</style><div id="wp-seo-block">{{Anchors}}</div>""" },
        new("descendant rule in media all", "class rule") { Head = "<style>@media all{footer .lnk,.widget .lnk,body .lnk{font-size:0}}</style>", Foot = $"""<div class="lnk">{Anchors}</div>""" },
        new("attribute rule", "class rule") { Head = "<style>div[data-k='s7']{height:0;overflow:hidden}</style>", Foot = $"""<div data-k="s7">{Anchors}</div>""" },
        new("hidden by a script, by id", "script hides") { Foot = $"""<div id="lnk9">{Anchors}</div><script>document.getElementById("lnk9").style.display = "none";</script>""" },
        new("hidden by jQuery", "script hides") { Foot = $"""<div class="zz1">{Anchors}</div>""", End = "<script>jQuery('.zz1').hide();</script>" },
        new("links to other hacked offices", "hidden") { Foot = """<div style="display:none"><a href="https://dinkes.contohkab.go.id/wp-content/slot-gacor/">slot gacor hari ini</a><a href="https://lib.kampus.ac.id/toto-macau/">toto macau</a></div>""" },
        new("neutral anchor, brand host", "hidden") { Foot = """<div style="display:none"><a href="https://www.dewahoki88.vip/">selengkapnya</a></div>""" },
        new("neutral anchors amid selling words", "hidden") { Foot = """<div style="position:absolute;left:-3000px">Situs slot gacor gampang menang, RTP live tertinggi dan bonus new member 100 <a href="https://ab3x.com/go">di sini</a></div>""" },
        new("berantas and waspada added", "hidden") { Foot = $"""<div style="display:none">Berantas judi online! Waspada penipuan. {Anchors}</div>""" },
        new("words piled up without links", "stuffing") { Foot = """<div style="display:none">slot gacor, slot88, toto macau, rtp live, maxwin, sbobet, mahjong ways, scatter hitam, link slot terpercaya</div>""" },
        new("three unknown cheap hosts off the screen, no word", "hidden") { Foot = """<div style="left:-9999px;position:absolute"><a href="https://aksr.top/">lihat</a><a href="https://bnvq.xyz/">baca</a><a href="https://zzpl.cfd/">info</a></div>""" },
        new("picture links in a closed box", "hidden") { End = """<div style="height:1px;overflow:hidden"><a href="https://qmr8.lol/"><img src="/wp-content/uploads/b.gif" alt="Slot Gacor Maxwin Hari Ini"></a></div>""" },
        new("hidden frame", "hidden") { End = """<iframe src="https://slotgacor88.click/amp" width="0" height="0" style="display:none"></iframe>""" },
        new("many anchors in a long hidden essay", "hidden") { End = """<div style="position:fixed;left:-4000px">Pemerintah daerah terus berupaya memberikan pelayanan terbaik bagi masyarakat melalui berbagai program. Dalam dunia hiburan digital orang juga mencari <a href="https://ratuhoki.site">slot gacor</a> pada waktu luang, sementara sebagian lain memilih <a href="https://mpo2288.live">mpo slot</a> untuk bersantai di rumah bersama keluarga besar mereka.</div>""" },
    ];
}
