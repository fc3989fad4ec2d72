namespace MonitorBot.Core.Integrity.Cases;

/// <summary>All labelled cases.</summary>
public static class Labelled
{
    public static IReadOnlyList<Case> Injected { get; } = [.. InjectedByHiding.All, .. InjectedInHead.All, .. InjectedElsewhere.All, .. InjectedAgain.All, .. InjectedThird.All, .. InjectedFourth.All, .. InjectedFifth.All, .. InjectedSixth.All, .. InjectedSeventh.All, .. InjectedEighth.All, .. InjectedNinth.All, .. InjectedEleventh.All];

    public static IReadOnlyList<Case> Clean { get; } = [.. CleanWords.All, .. CleanNews.All, .. CleanMarkup.All, .. CleanSites.All, .. CleanAgain.All, .. CleanThird.All, .. CleanFourth.All, .. CleanFifth.All, .. CleanSixth.All, .. CleanSeventh.All, .. CleanEighth.All, .. CleanNinth.All, .. CleanEleventh.All];

    /// <summary>The tenth set, for which nothing was changed: what is missed of it is missed, and tells what a stranger's words do.</summary>
    public static IReadOnlyList<Case> StrangeInjected => InjectedTenth.All;

    public static IReadOnlyList<Case> StrangeClean => CleanTenth.All;

    /// <inheritdoc cref="InjectedTwelfth"/>
    public static IReadOnlyList<Case> TwelfthInjected => InjectedTwelfth.All;

    public static IReadOnlyList<Case> TwelfthClean => CleanTwelfth.All;

    /// <inheritdoc cref="InjectedThirteenth"/>
    public static IReadOnlyList<Case> ThirteenthInjected => InjectedThirteenth.All;

    public static IReadOnlyList<Case> ThirteenthClean => CleanThirteenth.All;

    /// <inheritdoc cref="InjectedFourteenth"/>
    public static IReadOnlyList<Case> FourteenthInjected => InjectedFourteenth.All;

    public static IReadOnlyList<Case> FourteenthClean => CleanFourteenth.All;

    /// <inheritdoc cref="InjectedFifteenth"/>
    public static IReadOnlyList<Case> FifteenthInjected => InjectedFifteenth.All;

    public static IReadOnlyList<Case> FifteenthClean => CleanFifteenth.All;

    /// <inheritdoc cref="InjectedSixteenth"/>
    public static IReadOnlyList<Case> SixteenthInjected => InjectedSixteenth.All;

    public static IReadOnlyList<Case> SixteenthClean => CleanSixteenth.All;

    /// <inheritdoc cref="InjectedSeventeenth"/>
    public static IReadOnlyList<Case> SeventeenthInjected => InjectedSeventeenth.All;

    public static IReadOnlyList<Case> SeventeenthClean => CleanSeventeenth.All;

    /// <inheritdoc cref="InjectedEighteenth"/>
    public static IReadOnlyList<Case> EighteenthInjected => InjectedEighteenth.All;

    public static IReadOnlyList<Case> EighteenthClean => CleanEighteenth.All;

    /// <inheritdoc cref="InjectedNineteenth"/>
    public static IReadOnlyList<Case> NineteenthInjected => InjectedNineteenth.All;

    public static IReadOnlyList<Case> NineteenthClean => CleanNineteenth.All;

    /// <inheritdoc cref="InjectedTwentieth"/>
    public static IReadOnlyList<Case> TwentiethInjected => InjectedTwentieth.All;

    /// <summary>Of the twentieth, those of the words that such pages seldom use.</summary>
    public static IReadOnlyList<Case> TwentiethUnusual => InjectedTwentieth.Unusual;

    public static IReadOnlyList<Case> TwentiethClean => CleanTwentieth.All;

    /// <inheritdoc cref="InjectedTwentyFirst"/>
    public static IReadOnlyList<Case> TwentyFirstInjected => InjectedTwentyFirst.All;

    public static IReadOnlyList<Case> TwentyFirstClean => CleanTwentyFirst.All;

    /// <inheritdoc cref="InjectedTwentySecond"/>
    public static IReadOnlyList<Case> TwentySecondInjected => InjectedTwentySecond.All;

    public static IReadOnlyList<Case> TwentySecondClean => CleanTwentySecond.All;

    /// <inheritdoc cref="InjectedTwentyThird"/>
    public static IReadOnlyList<Case> TwentyThirdInjected => InjectedTwentyThird.All;

    public static IReadOnlyList<Case> TwentyThirdClean => CleanTwentyThird.All;

    /// <summary>Whether the judgement raises the alarm of an injection.</summary>
    public static bool Alarms(IReadOnlyList<Finding> findings)
        => findings.Any(finding => finding.Sign is Sign.Gambling or Sign.Cloaking or Sign.HiddenLinks);
}
