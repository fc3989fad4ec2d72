using MonitorBot.Chat.Register;
using MonitorBot.Chat.Weeks;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Agencies;
using MonitorBot.Core.Parsing;
using MonitorBot.Core.Sop;

namespace MonitorBot.Chat.Buttons;

/// <summary>Buttons of the register are the Admin's.</summary>
internal static class RegisterAccess
{
    public static bool Refused(Turn turn)
    {
        if (turn.Who.Has(Role.Admin)) return false;
        turn.Alert(RegisterWords.NotAdmin);
        return true;
    }

    public static Agency? Find(Turn turn, string code)
    {
        if (Refused(turn)) return null;
        var agency = turn.Store.Register.Find(code);
        if (agency is null) turn.Toast(CommonWords.StaleButton);
        return agency;
    }

    public static void Put(Turn turn, Agency agency, string action)
    {
        turn.Store.Register.Put(agency);
        OpenSites.RegisterChanged(turn.Store);
        turn.Note(action, agency.Code, $"{agency.Name}; {agency.Status}; {agency.Site?.StartUrl}");
    }
}

/// <summary>Pages and filters of the register: "opds:filter:page".</summary>
internal sealed class RegisterPageButton : IChatButton
{
    public string Verb => "opds";

    public void Press(Turn turn, ButtonData data)
    {
        if (RegisterAccess.Refused(turn)) return;
        var (html, buttons) = RegisterList.Page(turn, (RegisterFilter)Math.Clamp(data.Number(0), 0, 2), data.Number(1));
        turn.Rewrite(html, buttons);
    }
}

/// <summary>One OPD: "opd:code".</summary>
internal sealed class RegisterEntryButton : IChatButton
{
    public string Verb => "opd";

    public void Press(Turn turn, ButtonData data)
    {
        if (RegisterAccess.Find(turn, data.Part(0)) is { } agency) turn.Rewrite(RegisterWords.Agency(agency), RegisterList.Actions(agency));
    }
}

/// <summary>Activates or deactivates: "opdstate:code:on|off".</summary>
internal sealed class RegisterStateButton : IChatButton
{
    public string Verb => "opdstate";

    public void Press(Turn turn, ButtonData data)
    {
        if (RegisterAccess.Find(turn, data.Part(0)) is not { } agency) return;
        var changed = agency with { Status = data.Part(1) == "on" ? AgencyStatus.Active : AgencyStatus.Inactive };
        RegisterAccess.Put(turn, changed, data.Part(1) == "on" ? "aktifkan OPD" : "nonaktifkan OPD");
        turn.Toast(data.Part(1) == "on" ? RegisterWords.Activated : RegisterWords.Deactivated);
        turn.Rewrite(RegisterWords.Agency(changed), RegisterList.Actions(changed));
    }
}

/// <summary>Asks for a new value: "opdedit:code:site|name|alias|path".</summary>
internal sealed class RegisterEditButton : IChatButton
{
    public string Verb => "opdedit";

    public void Press(Turn turn, ButtonData data)
    {
        if (RegisterAccess.Find(turn, data.Part(0)) is { } agency) turn.Ask(RegisterWords.Ask(agency, data.Part(1)), RegisterEditDialog.KindName, $"{agency.Code}|{data.Part(1)}");
    }
}

/// <summary>The typed value.</summary>
internal sealed class RegisterEditDialog : IChatDialog
{
    public const string KindName = "opdedit";

    public string Kind => KindName;

    public void Answer(Turn turn, string data, Incoming.Message message)
    {
        if (data.Split('|') is not [var code, var what] || RegisterAccess.Find(turn, code) is not { } agency) return;
        var (changed, fault) = AgencyEdit.Apply(turn.Store.Register, agency, what, OutsideText.Line(message.Text, 200));
        if (changed is null)
        {
            turn.Say(Html.Escape(fault), RegisterList.Actions(agency));
            return;
        }

        RegisterAccess.Put(turn, changed, "ubah OPD");
        turn.Say(RegisterWords.Agency(changed), RegisterList.Actions(changed));
    }
}

/// <summary>"Tambah OPD…".</summary>
internal sealed class RegisterAddButton : IChatButton
{
    public string Verb => "opdadd";

    public void Press(Turn turn, ButtonData data)
    {
        if (!RegisterAccess.Refused(turn)) turn.Ask(RegisterWords.AskNew, RegisterAddDialog.KindName, "");
    }
}

/// <summary>The typed line of a new OPD.</summary>
internal sealed class RegisterAddDialog : IChatDialog
{
    public const string KindName = "opdadd";

    public string Kind => KindName;

    public void Answer(Turn turn, string data, Incoming.Message message)
    {
        if (RegisterAccess.Refused(turn)) return;
        var (agency, fault) = AgencyEdit.New(turn.Store.Register, OutsideText.Line(message.Text, 400));
        if (agency is null)
        {
            turn.Say(Html.Escape(fault), RegisterList.Add);
            return;
        }

        RegisterAccess.Put(turn, agency, "tambah OPD");
        turn.Say(RegisterWords.Agency(agency), RegisterList.Actions(agency));
    }
}

/// <summary>"Unduh CSV": the whole register, to be edited and sent back.</summary>
internal sealed class RegisterCsvButton : IChatButton
{
    public string Verb => "opdcsv";

    public void Press(Turn turn, ButtonData data)
    {
        if (RegisterAccess.Refused(turn)) return;
        var csv = System.Text.Encoding.UTF8.GetBytes(RegisterCsv.Write(turn.Store.Register.All()));
        var file = FilePlace.Media(turn.Bot.Settings.DataFolder, csv, ".csv");
        turn.Toast(RegisterWords.CsvSent);
        turn.Send(turn.Place, new Outgoing.Document(file, RegisterWords.CsvName, RegisterWords.CsvCaption));
    }
}
