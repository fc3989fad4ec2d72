using System.Text;

namespace MonitorBot.Core.Agencies;

/// <summary>What an uploaded list would do to the register. Pure: the same list and register give the same plan.</summary>
/// <param name="Errors">Indonesian sentences, each with its line; those lines change nothing.</param>
public sealed record RegisterImport(RegisterDiff Diff, IReadOnlyList<string> Errors)
{
    public static RegisterImport Plan(IReadOnlyList<Agency> current, string csv)
    {
        var read = RegisterCsv.Read(csv, current);
        List<string> errors = [.. read.Errors];
        var incoming = read.Agencies.ToList();
        while (Conflict(current, incoming) is { } conflict)
        {
            errors.Add($"Baris {read.Lines[conflict.Agency.Code]}: domain {conflict.Host} sudah tercatat untuk {conflict.Owner.Name}.");
            incoming.Remove(conflict.Agency);
        }

        return new RegisterImport(RegisterCsv.Diff(current, incoming), errors);
    }

    /// <summary>Reads bytes as spreadsheets save them: UTF-8 or UTF-16 with a mark, else the Western single-byte set.</summary>
    /// <returns>Null when it is not text, e.g. a workbook.</returns>
    public static string? Decode(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith("PK\u0003\u0004"u8) || content.StartsWith("%PDF"u8)) return null;
        if (content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return Encoding.Unicode.GetString(content[2..]);
        if (content.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return Encoding.BigEndianUnicode.GetString(content[2..]);
        if (content.Contains((byte)0)) return null;
        return System.Text.Unicode.Utf8.IsValid(content) ? Encoding.UTF8.GetString(content) : Encoding.Latin1.GetString(content);
    }

    /// <summary>An incoming website that would be somebody else's, too, once everything else is in place.</summary>
    private static (Agency Agency, string Host, Agency Owner)? Conflict(IReadOnlyList<Agency> current, List<Agency> incoming)
    {
        var named = incoming.Select(agency => agency.Code).ToHashSet(StringComparer.Ordinal);
        var owners = new Dictionary<string, Agency>(StringComparer.Ordinal);
        foreach (var agency in current.Where(agency => !named.Contains(agency.Code)).Concat(incoming))
        {
            foreach (var host in Hosts(agency))
            {
                if (!owners.TryAdd(host, agency) && named.Contains(agency.Code) && owners[host] != agency) return (agency, host, owners[host]);
            }
        }

        return null;
    }

    private static IEnumerable<string> Hosts(Agency agency) => agency.Site is { } site ? [site.Host, .. site.OwnHosts] : [];
}
