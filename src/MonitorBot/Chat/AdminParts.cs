using MonitorBot.Chat.Buttons;
using MonitorBot.Chat.Commands;

namespace MonitorBot.Chat;

/// <summary>What only the Admin needs beside the week's work: people, roles, acting heads, the group, schedule, holidays, backups.</summary>
internal static class AdminParts
{
    public static readonly IReadOnlyList<IChatCommand> Commands =
        [new ConnectCommand(), new InviteCommand(), new PeopleCommand(), new RevokeCommand(), new ActingCommand(), new ScheduleCommand(), new HolidayCommand(), new BackupCommand(), new DeadLettersCommand()];

    public static readonly IReadOnlyList<IChatButton> Buttons =
    [
        new ConnectButton(), new InviteButton(), new PeopleButton(), new PersonButton(), new RoleButton(), new DeactivateButton(),
        new RevokeButton(), new ActingButton(), new ActingEndButton(),
        new DeadLettersButton(), new ReviveButton(), new ReviveAllButton(),
        new HolidaysButton(), new HolidaysConfirmButton(), new HolidaysUploadButton(), new HolidaysSaveButton(),
    ];

    public static readonly IReadOnlyList<IChatDialog> Dialogs = [new HolidayFileDialog()];
}
