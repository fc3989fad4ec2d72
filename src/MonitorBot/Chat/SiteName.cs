using MonitorBot.Core.Agencies;
using MonitorBot.Core.Storage.Tables;

namespace MonitorBot.Chat;

/// <summary>What the words after a command mean; a closed family.</summary>
internal abstract record SiteMatch
{
    public sealed record One(string Url, Agency? Agency) : SiteMatch;

    public sealed record NoSite(Agency Agency) : SiteMatch;

    public sealed record Several(IReadOnlyList<Agency> Agencies) : SiteMatch;

    /// <summary>A typing slip, probably.</summary>
    public sealed record Perhaps(Agency Agency) : SiteMatch;

    public sealed record NotAllowed : SiteMatch;

    public sealed record Unknown : SiteMatch;
}

/// <summary>Reads what people call a website: a host with or without scheme and path, in capitals, international, an acronym, a name.</summary>
internal static class SiteName
{
    public static SiteMatch Resolve(RegisterTable register, string word, IReadOnlyList<string> suffixes)
    {
        if (AsUrl(word) is { } url)
        {
            var agency = register.FindByHost(HostName.Key(url)) ?? register.FindByHost(url.IdnHost.ToLowerInvariant());
            if (agency?.Site is { } site) return new SiteMatch.One(url.AbsolutePath == "/" ? site.StartUrl.ToString() : url.ToString(), agency);
            if (!suffixes.Any(suffix => url.IdnHost.EndsWith(suffix, StringComparison.OrdinalIgnoreCase))) return Slip(register, word) ?? new SiteMatch.NotAllowed();
            return Slip(register, url.IdnHost) ?? new SiteMatch.One(url.ToString(), null);
        }

        return register.Search(word) switch
        {
            [] => Slip(register, word) ?? new SiteMatch.Unknown(),
            [{ Site: { } site } only] => new SiteMatch.One(site.StartUrl.ToString(), only),
            [var only] => new SiteMatch.NoSite(only),
            var several => new SiteMatch.Several(several),
        };
    }

    /// <summary>"Dinas Kesehatan" is one name, "dinkes dishub" are two.</summary>
    public static bool LooksLikeWords(IReadOnlyList<string> words)
        => words.All(word => !word.Contains('.')) && words[0].ToLowerInvariant() is "dinas" or "badan" or "biro" or "rsud" or "rs" or "sekretariat" or "satuan";

    public static Uri? AsUrl(string word)
    {
        var text = word.Trim().TrimEnd('.', '/');
        if (!text.Contains('.') || text.Contains(' ')) return null;
        if (!text.Contains("://")) text = "https://" + text;
        return Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && HostName.Ascii(url).Contains('.') && url.UserInfo.Length == 0
            ? new UriBuilder(url) { Host = url.IdnHost.TrimEnd('.').ToLowerInvariant() }.Uri
            : null;
    }

    private static SiteMatch? Slip(RegisterTable register, string word)
    {
        var typed = word.Trim().ToLowerInvariant();
        if (typed.Length < 4) return null;
        var nearest = register.All()
            .Where(agency => agency.Status != AgencyStatus.Inactive)
            .SelectMany(agency => Names(agency).Select(name => (agency, Distance: EditDistance.Of(typed, name.ToLowerInvariant(), 2))))
            .Where(pair => pair.Distance is > 0 and <= 2 && pair.Distance * 4 <= typed.Length)
            .OrderBy(pair => pair.Distance).Select(pair => pair.agency).FirstOrDefault();
        return nearest is null ? null : new SiteMatch.Perhaps(nearest);
    }

    private static IEnumerable<string> Names(Agency agency)
        => agency.Site is { } site ? [agency.Acronym, agency.Code, site.Host, .. agency.Aliases] : [agency.Acronym, agency.Code, .. agency.Aliases];
}
