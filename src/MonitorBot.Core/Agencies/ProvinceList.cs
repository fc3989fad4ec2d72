namespace MonitorBot.Core.Agencies;

/// <summary>The province's list of OPD that a new register starts from.</summary>
/// <remarks>Confirmed addresses are read from the first Monday; the others wait as candidates for an Admin.</remarks>
public static class ProvinceList
{
    public static IReadOnlyList<Agency> Load()
    {
        using var stream = typeof(ProvinceList).Assembly.GetManifestResourceStream("opd-kaltim.csv")
            ?? throw new InvalidOperationException("The embedded list is missing.");
        using var reader = new StreamReader(stream);
        return RegisterCsv.Read(reader.ReadToEnd()) is { Errors: [] } read
            ? read.Agencies
            : throw new InvalidOperationException("The embedded list is not readable.");
    }
}
