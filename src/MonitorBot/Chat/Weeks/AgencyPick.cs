using MonitorBot.Chat.Buttons;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Agencies;

namespace MonitorBot.Chat.Weeks;

/// <summary>A command about one OPD of the register: which one it means is asked where the words leave it open.</summary>
internal interface IAgencyCommand : IChatCommand
{
    void RunFor(Turn turn, Agency agency);
}

/// <summary>Finds the OPD that a command means.</summary>
internal static class AgencyPick
{
    public const string Verb = "agency";
    private const int MostChoices = 8;

    public static void Run(Turn turn, IAgencyCommand command, string argument)
    {
        if (argument.Length == 0) turn.Ask(AgencyWords.Ask(command.Spec.Name), AgencyDialog.KindName, command.Spec.Name);
        else if (Resolve(turn, command, argument) is { } agency) command.RunFor(turn, agency);
    }

    /// <returns>Null when it has been asked or refused.</returns>
    private static Agency? Resolve(Turn turn, IAgencyCommand command, string word)
    {
        switch (SiteName.Resolve(turn.Store.Register, word, turn.Bot.Settings.Fetching.CheckSuffixes))
        {
            case SiteMatch.One { Agency: { } agency }:
                return agency;
            case SiteMatch.NoSite none:
                turn.Say(CheckWords.NoSite(none.Agency));
                return null;
            case SiteMatch.Several several:
                turn.Say(CheckWords.Several(word), [.. several.Agencies.Take(MostChoices).Select(agency => (IReadOnlyList<Button>)[Choice(command, agency, agency.Acronym)])]);
                return null;
            case SiteMatch.Perhaps perhaps:
                turn.Say(CheckWords.Perhaps(word, perhaps.Agency), [[Choice(command, perhaps.Agency, Labels.Yes(perhaps.Agency))]]);
                return null;
            default:
                turn.Say(CheckWords.Unknown(word));
                return null;
        }
    }

    private static Button Choice(IAgencyCommand command, Agency agency, string label) => new(label, ButtonData.Of(Verb, command.Spec.Name, agency.Code));
}
