using MonitorBot.Core.Archiving;

namespace MonitorBot.Core.Sop;

/// <summary>A photo that a member sent as proof for one website; its file lies in the archive's folder from the moment it came.</summary>
/// <param name="Sha256">Lower-case hex of its content.</param>
/// <param name="Extension">With the point, ".jpg" or ".png".</param>
public sealed record ProofPhoto(string Sha256, string Extension, long Bytes, Actor By, DateTimeOffset At)
{
    /// <summary>As it is called among the sealed files of a week.</summary>
    /// <param name="number">From 1, among the photos of the website.</param>
    public ArchivedFile File(string host, int number) => new($"{FilePrefix}{host} {number}{Extension}", Sha256, Bytes);

    public static bool Is(ArchivedFile file) => file.Name.StartsWith(FilePrefix, StringComparison.Ordinal);

    private const string FilePrefix = "Foto Bukti ";
}
