using System.Runtime.CompilerServices;

namespace MonitorBot.Tests.Chat.Wording;

/// <summary>Compares what the bot says with a file that a person has read and approved. MONITORBOT_APPROVE=1 renews the files: read the difference before committing it.</summary>
internal static class Approved
{
    public static void Matches(string file, string actual, [CallerFilePath] string source = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(source)!, file);
        var approved = File.Exists(path) ? File.ReadAllText(path) : "";
        if (approved == actual) return;
        if (Environment.GetEnvironmentVariable("MONITORBOT_APPROVE") == "1") File.WriteAllText(path, actual);
        else Assert.Fail($"{file} is no longer what the bot says. MONITORBOT_APPROVE=1 renews it.\n{Difference(approved.Split('\n'), actual.Split('\n'))}");
    }

    /// <summary>Lines that went (-) and came (+), in place; the first 60.</summary>
    private static string Difference(string[] before, string[] after)
    {
        List<string> lines = [];
        var (old, now) = (0, 0);
        while ((old < before.Length || now < after.Length) && lines.Count < 60)
        {
            if (old < before.Length && now < after.Length && before[old] == after[now])
            {
                (old, now) = (old + 1, now + 1);
                continue;
            }

            var back = now < after.Length ? Array.IndexOf(before, after[now], old) : before.Length;
            if (back < 0) lines.Add($"+{now + 1}: {after[now++]}");
            else if (old < before.Length) lines.Add($"-{old + 1}: {before[old++]}");
            else lines.Add($"+{now + 1}: {after[now++]}");
        }

        return string.Join('\n', lines);
    }
}
