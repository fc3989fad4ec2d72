using System.Text.Json;
using MonitorBot.Chat.Jobs;
using MonitorBot.Chat.Weeks;
using MonitorBot.Chat.Wording;

namespace MonitorBot.Chat.Commands;

/// <summary>/verifikasi: whether a code, an archive's hash or a file is ours; open to anybody, who learns yes or no and nothing else. /verifikasi arsip: whether all that was sealed is whole.</summary>
internal sealed class VerifyCommand : IChatCommand
{
    /// <summary>What Telegram lets a bot download.</summary>
    private const long MostBytes = 20_000_000;

    /// <summary>"/verifikasi arsip": the whole chain and every sealed file.</summary>
    private const string WholeArchive = "arsip";

    /// <summary>Before the code in the payload of the link that documents carry as QR.</summary>
    public const string Payload = "v_";

    private readonly CheckLimit limit = new();

    public CommandSpec Spec { get; } = new("verifikasi");

    public void Run(Turn turn, string argument) => Look(turn, argument, (turn.Incoming as Incoming.Message)?.File);

    public void Look(Turn turn, string text, IncomingFile? file)
    {
        if (file is null && text.Length == 0) turn.Ask(turn.Who.Known ? VerifyWords.Ask : VerifyWords.AskStranger, VerifyDialog.KindName, "");
        else if (!limit.Allow(turn.Who.Id, 1, turn.Now)) turn.Say(CommonWords.TooFast);
        else if (file is not null) OfFile(turn, file);
        else if (text.Trim().Equals(WholeArchive, StringComparison.OrdinalIgnoreCase)) OfArchive(turn);
        else turn.Say(VerifyWords.Of(Verification.OfText(turn.Store, text), turn.Who.Known));
    }

    private static void OfArchive(Turn turn)
    {
        if (!turn.Who.Known)
        {
            turn.Say(VerifyWords.ArchiveForKnown);
            return;
        }

        var card = $"verifikasi/{turn.UpdateId}";
        turn.Say(VerifyWords.Walking, card: card);
        turn.Note("verifikasi arsip");
        turn.Order(ArchiveCheckJobHandler.KindName, JsonSerializer.Serialize(AnswerPlace.Of(turn.Place, card)));
    }

    private static void OfFile(Turn turn, IncomingFile file)
    {
        if (!turn.Who.Known) turn.Say(VerifyWords.FilesForKnown);
        else if (file.Photo) turn.Say(VerifyWords.NotAPhoto);
        else if (file.Bytes is null or > MostBytes) turn.Say(VerifyWords.TooLarge);
        else Order(turn, file);
    }

    private static void Order(Turn turn, IncomingFile file)
    {
        var card = $"verifikasi/{turn.UpdateId}";
        turn.Say(VerifyWords.Comparing(file.Name), card: card);
        turn.Order(JobKind.Verify, JsonSerializer.Serialize(new VerifyJob(file.FileId, AnswerPlace.Of(turn.Place, card))));
    }
}

/// <summary>The typed code, or the file, after "/verifikasi" alone.</summary>
internal sealed class VerifyDialog(VerifyCommand command) : IChatDialog
{
    public const string KindName = "verify";

    public string Kind => KindName;

    public void Answer(Turn turn, string data, Incoming.Message message) => command.Look(turn, message.Text, message.File);
}
