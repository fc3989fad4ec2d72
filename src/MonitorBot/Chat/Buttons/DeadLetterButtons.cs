using MonitorBot.Chat.Commands;
using MonitorBot.Chat.Wording;

namespace MonitorBot.Chat.Buttons;

/// <summary>Turns the pages of /gagal.</summary>
internal sealed class DeadLettersButton : IChatButton
{
    public string Verb => "deadletters";

    public void Press(Turn turn, ButtonData data)
    {
        if (Gate.Open(turn, DeadLettersCommand.Rule)) Show(turn, data.Number(0));
    }

    public static void Show(Turn turn, int page)
    {
        var (html, buttons) = DeadLettersCommand.Page(turn, page);
        turn.Rewrite(html, buttons);
    }
}

/// <summary>"Kirim ulang nomor n": "revive:seq:page".</summary>
internal sealed class ReviveButton : IChatButton
{
    public string Verb => "revive";

    public void Press(Turn turn, ButtonData data)
    {
        if (!Gate.Open(turn, DeadLettersCommand.Rule)) return;
        if (turn.Store.Outbox.Revive(data.Number(0)))
        {
            turn.Note("kirim ulang", subject: data.Part(0));
            turn.Toast(DeadLetterWords.Revived(1));
        }
        else
        {
            turn.Toast(CommonWords.StaleButton);
        }

        DeadLettersButton.Show(turn, data.Number(1));
    }
}

/// <summary>"Kirim ulang semua".</summary>
internal sealed class ReviveAllButton : IChatButton
{
    public string Verb => "reviveall";

    public void Press(Turn turn, ButtonData data)
    {
        if (!Gate.Open(turn, DeadLettersCommand.Rule)) return;
        var count = turn.Store.Outbox.DeadLetters(DeadLettersCommand.Most).Count(row => turn.Store.Outbox.Revive(row.Seq));
        turn.Note("kirim ulang", detail: DeadLetterWords.Revived(count));
        turn.Toast(count == 0 ? DeadLetterWords.None : DeadLetterWords.Revived(count));
        DeadLettersButton.Show(turn, 0);
    }
}
