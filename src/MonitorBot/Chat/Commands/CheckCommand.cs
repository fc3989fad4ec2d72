using System.Text.Json;
using MonitorBot.Chat.Weeks;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Sop;

namespace MonitorBot.Chat.Commands;

/// <summary>/cek domain…: judges websites now, also ones outside the register under an allowed suffix.</summary>
internal sealed class CheckCommand(CheckLimit limit) : IChatCommand
{
    public const int MostSites = 5;

    public CommandSpec Spec { get; } = new("cek", Role.Head, Role.Team, Role.Admin, Role.Viewer);

    public void Run(Turn turn, string argument)
    {
        var words = argument.Split((char[])[' ', ',', ';', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words.Length == 0)
        {
            turn.Ask(CheckWords.Ask, CheckDialog.KindName, "");
            return;
        }

        if (words.Length > MostSites)
        {
            turn.Say(CheckWords.TooMany(MostSites));
            return;
        }

        List<string> urls = [];
        foreach (var target in words.Length > 1 && SiteName.LooksLikeWords(words) ? [argument] : words)
        {
            if (Resolve(turn, target) is not { } url) return;
            urls.Add(url);
        }

        Start(turn, urls);
    }

    /// <summary>Orders the check; the answer starts as a message that is edited.</summary>
    public void Start(Turn turn, IReadOnlyList<string> urls)
    {
        if (!limit.Allow(turn.Who.Id, urls.Count, turn.Now))
        {
            turn.Alert(CommonWords.TooFast);
            return;
        }

        var card = $"cek/{turn.UpdateId}";
        turn.Say(CheckWords.Started(urls), card: card);
        var findings = turn.Place.Private && (turn.IsHead || turn.Who.Has(Role.Admin) || turn.Who.Has(Role.Team));
        turn.Order(JobKind.Check, JsonSerializer.Serialize(new CheckJob(urls, turn.Place.ChatId, turn.Place.ThreadId, turn.Place.Private, turn.Who.Id, card, findings)));
    }

    private static string? Resolve(Turn turn, string word)
    {
        switch (SiteName.Resolve(turn.Store.Register, word, turn.Bot.Settings.Fetching.CheckSuffixes))
        {
            case SiteMatch.One one:
                return one.Url;
            case SiteMatch.NoSite none:
                turn.Say(CheckWords.NoSite(none.Agency));
                return null;
            case SiteMatch.Several several:
                turn.Say(CheckWords.Several(word), [.. several.Agencies.Take(8).Select(agency => (IReadOnlyList<Button>)[new Button(agency.Acronym, Buttons.ButtonData.Of("check", agency.Code))])]);
                return null;
            case SiteMatch.Perhaps perhaps:
                turn.Say(CheckWords.Perhaps(word, perhaps.Agency), [[new Button(Labels.Yes(perhaps.Agency), Buttons.ButtonData.Of("check", perhaps.Agency.Code))]]);
                return null;
            case SiteMatch.NotAllowed:
                turn.Say(CheckWords.NotAllowed(word, turn.Bot.Settings.Fetching.CheckSuffixes));
                return null;
            default:
                turn.Say(CheckWords.Unknown(word));
                return null;
        }
    }
}

/// <summary>The typed answer to "website mana?".</summary>
internal sealed class CheckDialog(CheckCommand command) : IChatDialog
{
    public const string KindName = "check";

    public string Kind => KindName;

    public void Answer(Turn turn, string data, Incoming.Message message) => command.Run(turn, message.Text);
}
