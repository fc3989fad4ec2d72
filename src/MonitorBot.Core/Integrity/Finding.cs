using MonitorBot.Core.Dating;

namespace MonitorBot.Core.Integrity;

/// <summary>One sign of injection or neglect on a website: "INDIKASI, perlu verifikasi".</summary>
/// <param name="Where">URL or place on the page, e.g. "https://host/ (node tersembunyi)"; untrusted, never shown clickable.</param>
/// <param name="Excerpt">Short untrusted text that shows it.</param>
public sealed record Finding(Sign Sign, string Where, string Excerpt, Confidence Confidence = Confidence.Medium);

/// <summary>The JSON contract's names are the lower-case, hyphenated forms.</summary>
public enum Sign
{
    Gambling,
    Cloaking,
    HiddenLinks,
    TlsExpired,
    TlsSoon,
    TlsName,
    TlsChain,
    HttpOnly,
    ForeignRedirect,
    Parked,
    TemplateLeftover,
    DirectoryListing,
    PhpError,
    DebugPage,
    MixedContent,
}
