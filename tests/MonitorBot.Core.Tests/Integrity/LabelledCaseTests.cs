using MonitorBot.Core.Integrity.Cases;

namespace MonitorBot.Core.Integrity;

public sealed class LabelledCaseTests
{
    public static TheoryData<string> Injected => [.. Labelled.Injected.Select(labelled => labelled.Name)];

    public static TheoryData<string> Clean => [.. Labelled.Clean.Select(labelled => labelled.Name)];

    [Theory]
    [MemberData(nameof(Injected))]
    public void An_injected_website_is_found_in_every_template(string name)
    {
        var labelled = Labelled.Injected.Single(labelled => labelled.Name == name);
        for (var template = 0; template < Templates.Count; template++)
            Assert.True(Labelled.Alarms(IntegrityRule.Judge(labelled.Input(template))), $"not found in template {template}");
    }

    [Theory]
    [MemberData(nameof(Clean))]
    public void A_clean_website_raises_no_alarm_in_any_template(string name)
    {
        var labelled = Labelled.Clean.Single(labelled => labelled.Name == name);
        for (var template = 0; template < Templates.Count; template++)
            Assert.Empty(IntegrityRule.Judge(labelled.Input(template)).Where(finding => Labelled.Alarms([finding])).Select(finding => $"{template}: {finding}"));
    }

    [Fact]
    public void The_labelled_cases_are_as_many_as_agreed()
    {
        Assert.True(Labelled.Injected.Count >= 60);
        Assert.True(Labelled.Clean.Count >= 120);
    }
}
