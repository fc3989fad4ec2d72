namespace MonitorBot.Tests.Architecture;

/// <summary>The project's own files, found from where the tests were built.</summary>
internal static class SourceTree
{
    public static string Root { get; } = Find();

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "MonitorBot.slnx"))) folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("MonitorBot.slnx");
        return folder;
    }
}
