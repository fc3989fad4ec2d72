using MonitorBot.Chat.Buttons;
using MonitorBot.Chat.Commands;
using MonitorBot.Chat.Weeks;

namespace MonitorBot.Chat;

/// <summary>All commands, buttons and dialogues of the bot: the one list to add to.</summary>
internal sealed class BotParts
{
    public BotParts(Entrance entrance, CheckLimit limit)
    {
        var check = new CheckCommand(limit);
        var verify = new VerifyCommand();
        var letter = new LetterCommand();
        Commands =
        [
            new AssignCommand(),
            new StatusCommand(),
            new ScanCommand(),
            new ReviewCommand(),
            new ReportCommand(),
            check,
            new ArchiveCommand(),
            .. AdminParts.Commands,
            new FindingsCommand(),
            verify,
            new HistoryCommand(),
            new RankingCommand(),
            new RecapCommand(),
            letter,
            new RegisterCommand(),
            new StartCommand(entrance, verify),
            new HelpCommand(() => Commands!),
            new LeaveCommand(),
            new IdCommand(),
        ];
        Buttons =
        [
            new AssignButton(),
            new MembersButton(),
            new TickButton(),
            new PickButton([.. Commands.OfType<IWeekCommand>()]),
            new RunButton(Commands),
            new SubmitButton(),
            new ApproveButton(),
            new DisposeButton(),
            new ReportButton(),
            new ReturnButton(),
            new CancelButton(),
            new IncidentalButton(),
            new ListButton(),
            new SiteButton(),
            new CheckedButton(),
            new AcceptAllButton(),
            new DivideButton(),
            new DetailsButton(),
            new FixButton(),
            new NoteButton(),
            new PhotoButton(),
            new PhotosButton(),
            new RescanButton(),
            new CheckButton(check),
            new ArchivesButton(),
            new ArchiveButton(),
            new ArchiveListButton(),
            .. AdminParts.Buttons,
            new FindingsButton(),
            new FindingButton(),
            new AcknowledgeButton(),
            new AnnexButton(),
            new AgencyButton([.. Commands.OfType<IAgencyCommand>()]),
            new LetterButton(letter.Spec),
            new RegisterPageButton(),
            new RegisterEntryButton(),
            new RegisterStateButton(),
            new RegisterEditButton(),
            new RegisterAddButton(),
            new RegisterCsvButton(),
            new RegisterUploadButton(),
            new ImportButtons(),
            new CandidateProbeButton(),
            new CandidateButtons(),
            new NoopButton(),
        ];
        Dialogs = [new ReturnDialog(), new NoteDialog(), new CancelDialog(), new CheckDialog(check), new FixDialog(), new SiteNoteDialog(), new PhotoDialog(), new RegisterEditDialog(), new RegisterAddDialog(), new RegisterFileDialog(), new VerifyDialog(verify), new AcknowledgeDialog(), new AgencyDialog([.. Commands.OfType<IAgencyCommand>()]), .. AdminParts.Dialogs];
    }

    public IReadOnlyList<IChatCommand> Commands { get; }

    public IReadOnlyList<IChatButton> Buttons { get; }

    public IReadOnlyList<IChatDialog> Dialogs { get; }
}
