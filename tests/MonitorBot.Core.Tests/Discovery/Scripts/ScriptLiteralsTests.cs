using MonitorBot.Core.Discovery.Scripts;
using MonitorBot.Core.Parsing;

namespace MonitorBot.Core.Tests.Discovery.Scripts;

public sealed class ScriptLiteralsTests
{
    [Theory]
    [InlineData("new Calendar({ events: [{title: 'Rapat \"besar\"', start: '2026-11-20', allDay: !0}, {title:'x'}]})", null)]
    [InlineData("var c = new Calendar({ events: [{title: 'Rapat \"besar\" tahunan', start: '2026-11-20',}, {title:'Sosialisasi', id: .5}]})", "{\"events\":[{\"title\":\"Rapat \\\"besar\\\" tahunan\",\"start\":\"2026-11-20\",},{\"title\":\"Sosialisasi\",\"id\":0.5}]}")]
    [InlineData("data:{posts:[{title:\"A\\u002Fb yang cukup panjang\",at:new Date(1795132800000),by:void 0}]}", "{\"posts\":[{\"title\":\"A\\u002Fb yang cukup panjang\",\"at\":1795132800000,\"by\":null}]}")]
    [InlineData("window.__NUXT__={layout:\"default\",data:[{judul:a,tanggal:\"2026-11-20 10:00:00\",lain:null}],serverRendered:true}", "{\"layout\":\"default\",\"data\":[{\"judul\":null,\"tanggal\":\"2026-11-20 10:00:00\",\"lain\":null}],\"serverRendered\":true}")]
    [InlineData("x = { f: function () { return [1, 2, 3]; }, naskah: 'panjang sekali sampai enam puluh huruf lebih' }", null)]
    [InlineData("x = `halo ${nama} dan kawan-kawan yang jumlahnya lebih dari enam puluh huruf`", null)]
    public void Literals_become_json_and_computing_ends_them(string script, string? json)
    {
        var found = ScriptLiterals.Of(script).ToArray();
        Assert.Equal(json is null ? [] : [json], found);
        foreach (var text in found) Assert.NotNull(SafeJson.Parse(text));
    }

    [Fact]
    public void Brackets_without_end_take_linear_time()
    {
        Assert.Empty(ScriptLiterals.Of("x=" + new string('[', 400_000)));
        Assert.Empty(ScriptLiterals.Of(string.Concat(Enumerable.Repeat("a:[", 100_000))));
        Assert.Empty(ScriptLiterals.Of(string.Concat(Enumerable.Repeat("={\"a\":", 60_000))));
    }
}
