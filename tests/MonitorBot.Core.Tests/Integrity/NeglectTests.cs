using MonitorBot.Core.Integrity.Cases;

namespace MonitorBot.Core.Integrity;

/// <summary>Pages that nobody looks after, and pages in order that look like them.</summary>
public sealed class NeglectTests
{
    public static TheoryData<string> NeglectedNames => [.. Neglected.All.Select(page => page.Name)];

    public static TheoryData<string> TendedNames => [.. Tended.All.Select(page => page.Name)];

    [Theory]
    [MemberData(nameof(NeglectedNames))]
    public void A_neglected_page_is_told_by_its_sign(string name)
    {
        var page = Neglected.All.Single(page => page.Name == name);
        var signs = IntegrityRule.Judge(page.Input).Select(finding => finding.Sign).ToList();
        Assert.Contains(page.Expected!.Value, signs);
        Assert.DoesNotContain(signs, sign => sign is Sign.Gambling or Sign.Cloaking or Sign.HiddenLinks);
    }

    [Theory]
    [MemberData(nameof(TendedNames))]
    public void A_page_in_order_shows_no_sign(string name)
        => Assert.Empty(IntegrityRule.Judge(Tended.All.Single(page => page.Name == name).Input));
}
