namespace MonitorBot.Settings;

/// <summary>The folder of everything that the bot keeps; only its owner may read it.</summary>
internal static class DataFolder
{
    /// <exception cref="SettingsException">It cannot be made or written to.</exception>
    public static void Prepare(string folder)
    {
        try
        {
            if (OperatingSystem.IsWindows()) Directory.CreateDirectory(folder);
            else Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            var probe = Path.Combine(folder, ".tulis");
            File.WriteAllText(probe, "");
            File.Delete(probe);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new SettingsException([$"DataFolder: folder \"{folder}\" tidak dapat ditulisi ({fault.Message})."]);
        }
    }

    /// <summary>Writes a small file that only its owner may read, whole or not at all.</summary>
    public static void WriteSecret(string path, string text)
    {
        var temporary = path + ".tmp";
        File.Delete(temporary);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var writer = new StreamWriter(temporary, options)) writer.Write(text);
        File.Move(temporary, path, overwrite: true);
    }
}
