using MonitorBot.Core.Integrity.Signs;

namespace MonitorBot.Core.Integrity;

public sealed class ScriptPiecesTests
{
    [Theory]
    [InlineData("const a='slo',b=\"t\";location=`https://${a}${ b }.icu`", "https://slot.icu")]
    [InlineData("var h='slot';location='https://'+h+'.icu'", "https://slot.icu")]
    [InlineData("x=`${unknown}.icu`", "${unknown}.icu")]
    public void Named_pieces_are_put_in(string code, string expected) => Assert.Contains(expected, ScriptPieces.Filled(code));

    [Theory]
    [InlineData("'tmpu.jdv'.split('').map(c=>String.fromCharCode(c.charCodeAt(0)-1))", "slot-icu")]
    [InlineData("'qjmv,ias'.split('').map(c=>String.fromCharCode(c.charCodeAt(0) ^ 2))", "shot.kcq")]
    public void Moved_letters_are_moved_back(string code, string expected) => Assert.Contains(expected, ScriptPieces.Shifted(code));

    [Theory]
    [InlineData("eval(function(p,a,c,k,e,d){return p}('0.1=\"2://3.4/\"',5,5,'location|href|https|slot|icu'.split('|'),0,{}))", "location.href=\"https://slot.icu/\"")]
    [InlineData("eval(function(p,a,c,k,e,d){return p}('a.b(10)',36,37,'||||||||||document|write|||||||||||||||||||||||||slot'.split('|'),0,{}))", "document.write(slot)")]
    [InlineData("eval(function(p,a,c,k,e,d){return p}('0.1(10)',11,11,'document|write|||||||||slot'.split('|'),0,{}))", "document.write(slot)")] // numbered plainly, whatever the radix
    public void Packed_words_are_unpacked(string code, string expected) => Assert.Contains(expected, ScriptPieces.Unpacked(code));

    [Fact]
    public void A_packed_script_cannot_blow_itself_up()
    {
        var code = $"eval(function(p,a,c,k,e,d){{return p}}('{string.Concat(Enumerable.Repeat("0 ", 10_000))}',5,5,'{new string('x', 200)}'.split('|'),0,{{}}))";
        Assert.InRange(ScriptPieces.Unpacked(code).Length, 1, (code.Length * 2) + 20_000);
    }

    /// <summary>A name of one letter for two hundred: without a bound each page could make itself fifty times as long.</summary>
    [Theory]
    [InlineData("${a}")]
    [InlineData("'+a+a+a+a+'")]
    public void A_script_cannot_blow_itself_up(string use)
    {
        var code = $"const a=\"{new string('x', 200)}\";`{string.Concat(Enumerable.Repeat(use, 10_000))}`";
        Assert.InRange(ScriptPieces.Filled(code).Length, 1, code.Length + 20_000);
    }

    [Fact]
    public void A_script_without_pieces_stays_as_it_is()
    {
        const string Code = "var a=1;document.title='Beranda'";
        Assert.Equal(Code, ScriptPieces.Shifted(ScriptPieces.Filled(Code)));
    }
}
