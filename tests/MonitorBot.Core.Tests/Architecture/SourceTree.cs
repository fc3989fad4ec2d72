namespace MonitorBot.Core.Tests.Architecture;

/// <summary>The project's own files, found from where the tests were built.</summary>
internal static class SourceTree
{
    public static string Root { get; } = Find();

    /// <summary>Paths relative to the root, with "/", of the C# files under src/.</summary>
    public static IEnumerable<(string Path, string Text)> Sources() =>
        Directory.EnumerateFiles(Path.Combine(Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => (path, File.ReadAllText(Path.Combine(Root, path))));

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "MonitorBot.slnx"))) folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("MonitorBot.slnx");
        return folder;
    }
}
