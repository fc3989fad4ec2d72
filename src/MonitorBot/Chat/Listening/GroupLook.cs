using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using MonitorBot.Chat.Sending;
using MonitorBot.Chat.Weeks;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;

namespace MonitorBot.Chat.Listening;

/// <summary>Looks after the start, and every hour, what the bot is in the team's group; an Admin hears of each trouble once.</summary>
internal sealed partial class GroupLook(Store store, TelegramClients clients, ChatHealth health, TimeProvider time, ILogger<GroupLook> logger) : BackgroundService
{
    private const string ToldKey = "group.told";
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stop)
    {
        var me = await clients.Ready(stop);
        while (!stop.IsCancellationRequested)
        {
            var group = await store.ReadAsync(TeamGroup.Of);
            health.Group = group is null ? null : await LookAsync(group, me, stop) ?? health.Group;
            if (group is not null && health.Group is { } place) await TellAsync(group, place);
            await Task.Delay(Pause, time, stop);
        }
    }

    /// <returns>Null when Telegram did not answer: that is told elsewhere.</returns>
    private async Task<GroupPlace?> LookAsync(TeamGroup group, User me, CancellationToken stop)
    {
        try
        {
            return await clients.Sending.GetChatMember(group.ChatId, me.Id, stop) switch
            {
                ChatMemberAdministrator admin => new GroupPlace(true, admin.CanPinMessages, ReadsAll: true),
                ChatMemberMember or ChatMemberRestricted { IsMember: true } => new GroupPlace(true, false, me.CanReadAllGroupMessages),
                _ => GroupPlace.Outside,
            };
        }
        catch (ApiRequestException fault) when (fault is { ErrorCode: 403 } or { ErrorCode: 400, Parameters: null })
        {
            return GroupPlace.Outside;
        }
        catch (Exception fault) when (fault is RequestException or HttpRequestException || (fault is OperationCanceledException && !stop.IsCancellationRequested))
        {
            LogNotSeen(TelegramTrouble.Explain(fault));
            return null;
        }
    }

    private async Task TellAsync(TeamGroup group, GroupPlace place)
    {
        var words = GroupPlaceWords.Trouble(place, group.Title);
        if (words is not null) LogTrouble(words);
        await store.WriteAsync(session =>
        {
            // Kept while it lasts, forgotten when it is mended: then a relapse is told again.
            var key = $"{group.ChatId}/{(place.Member ? place.MayPin ? "" : "pin" : "luar")}";
            if (words is null || session.Meta.Get(ToldKey, "") == key || session.People.With(Role.Admin) is not { Count: > 0 } admins)
            {
                if (words is null) session.Meta.Remove(ToldKey);
                return;
            }

            session.Meta.Set(ToldKey, key);
            Notify.People(session, admins, new Outgoing.Text(Html.Escape(words)));
        });
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{words}")]
    private partial void LogTrouble(string words);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The bot's place in the group could not be looked up: {explanation}")]
    private partial void LogNotSeen(string explanation);
}
