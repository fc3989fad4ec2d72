using MonitorBot.Core.Dating;

namespace MonitorBot.Core.Reports.Wording;

/// <summary>How sure a reading is, in words for documents.</summary>
public static class ConfidenceWords
{
    public static string Of(Confidence confidence) => confidence switch
    {
        Confidence.High => "tinggi",
        Confidence.Medium => "sedang",
        _ => "rendah",
    };
}
