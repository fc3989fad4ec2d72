namespace MonitorBot.Core.Storage;

/// <summary>A look at the store's file from outside, also while the bot holds it; changes nothing and takes no lock.</summary>
public static class StoreLook
{
    /// <summary>An Indonesian sentence of what is wrong with the file; null when it looks like ours.</summary>
    public static string? Fault(string path)
    {
        try
        {
            StoreCheck.ThrowUnlessLiteDb(path);
            return null;
        }
        catch (FileNotFoundException)
        {
            return $"Belum ada basis data di {path}.";
        }
        catch (Exception fault) when (fault is StoreDamagedException or IOException or UnauthorizedAccessException)
        {
            return fault.Message;
        }
    }
}
