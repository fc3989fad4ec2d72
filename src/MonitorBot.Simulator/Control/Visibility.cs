using MonitorBot.Simulator.Telegram;

namespace MonitorBot.Simulator.Control;

/// <summary>Which messages of people reach the bot.</summary>
public static class Visibility
{
    public static bool Reaches(World world, Message message)
    {
        var chat = message.Chat;
        if (chat.Type == ChatType.Private)
            return true;
        if (chat.Find(world.Bot.Id) is not { IsPresent: true } bot)
            return false;
        return bot.IsAdmin || !world.Privacy || IsMeant(world, message);
    }

    // Plain commands arrive when they are not addressed to another bot: practice, not promised.
    private static bool IsMeant(World world, Message message)
    {
        if (message.ReplyTo is { } id && message.Chat.Messages.TryGetValue(id, out var answered) && answered.From.Id == world.Bot.Id)
            return true;

        var command = message.Body.Entities.FirstOrDefault(entity => entity.Type == "bot_command");
        if (command is null)
            return false;

        var name = message.Body.Text.Substring(command.Offset, command.Length);
        var at = name.IndexOf('@', StringComparison.Ordinal);
        return at < 0 || name[(at + 1)..].Equals(world.Bot.Username, StringComparison.OrdinalIgnoreCase);
    }
}
