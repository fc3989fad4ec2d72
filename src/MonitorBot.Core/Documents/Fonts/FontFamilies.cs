namespace MonitorBot.Core.Documents.Fonts;

/// <summary>A family that we accept and the file names of its regular, bold and italic faces, in lower case.</summary>
internal sealed record FontFamilies(string Name, string Regular, string Bold, string Italic)
{
    /// <summary>In order of preference.</summary>
    public static readonly IReadOnlyList<FontFamilies> Known =
    [
        new("Liberation Sans", "liberationsans-regular.ttf", "liberationsans-bold.ttf", "liberationsans-italic.ttf"),
        new("DejaVu Sans", "dejavusans.ttf", "dejavusans-bold.ttf", "dejavusans-oblique.ttf"),
        new("Noto Sans", "notosans-regular.ttf", "notosans-bold.ttf", "notosans-italic.ttf"),
        new("Arial", "arial.ttf", "arialbd.ttf", "ariali.ttf"),
        new("Arial", "arial.ttf", "arial bold.ttf", "arial italic.ttf"),
    ];

    /// <summary>Paths of the three faces; null when one is not there. A family without italics is set upright.</summary>
    public IReadOnlyList<string>? In(IReadOnlyDictionary<string, string> files) =>
        files.TryGetValue(Regular, out var regular) && files.TryGetValue(Bold, out var bold)
            ? [regular, bold, files.GetValueOrDefault(Italic, regular)]
            : null;

    public static IReadOnlyList<string> SystemFolders() =>
    [
        "/usr/share/fonts",
        "/usr/local/share/fonts",
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".fonts"),
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".local/share/fonts"),
        Environment.GetFolderPath(Environment.SpecialFolder.Fonts) is { Length: > 0 } fonts ? fonts : @"C:\Windows\Fonts",
        "/Library/Fonts",
        "/System/Library/Fonts",
    ];

    /// <summary>Lower-case file name to path; where a name occurs twice, the first path in ordinal order.</summary>
    public static IReadOnlyDictionary<string, string> FilesBelow(IReadOnlyList<string> folders)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true };
        var files = new Dictionary<string, string>();
        foreach (var path in folders.Where(Directory.Exists).SelectMany(f => Directory.EnumerateFiles(f, "*", options).Order(StringComparer.Ordinal)))
        {
            files.TryAdd(Path.GetFileName(path).ToLowerInvariant(), path);
        }

        return files;
    }
}
