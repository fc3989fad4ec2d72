using MonitorBot.Core.Storage;
using MonitorBot.Core.Storage.Backups;

namespace MonitorBot.CommandLine;

/// <summary>What all commands that need the store have in common: they never make one, and never run beside the bot.</summary>
internal static class StoreCommand
{
    /// <param name="inChat">An Indonesian sentence: what to do while the bot runs.</param>
    public static async Task<int> RunAsync(StoreOptions options, string inChat, Func<Store, Task<int>> act)
    {
        if (!File.Exists(options.Path) && !File.Exists(options.LockPath))
            return await SayAsync($"Belum ada basis data di {options.Path}.", CommandTree.Wrong);
        return await GuardAsync(inChat, async () =>
        {
            using var store = Store.Open(options, TimeProvider.System);
            return await act(store);
        });
    }

    /// <summary>Turns refusals into a sentence and an exit code: 2 beside a running bot, 1 otherwise.</summary>
    public static async Task<int> GuardAsync(string inChat, Func<Task<int>> act)
    {
        try
        {
            return await act();
        }
        catch (StoreInUseException refused)
        {
            return await SayAsync($"{refused.Message} {inChat}", CommandTree.Wrong);
        }
        catch (Exception refused) when (refused is StoreRefusedException or RestoreRefusedException or InvalidDataException)
        {
            return await SayAsync(refused.Message, CommandTree.Failed);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return await SayAsync($"Penyimpanan gagal: {error.Message}", CommandTree.Failed);
        }
    }

    public static async Task<int> SayAsync(string sentence, int code)
    {
        await Console.Error.WriteLineAsync(sentence);
        return code;
    }
}
