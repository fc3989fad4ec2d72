using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Time.Testing;
using MonitorBot.Chat;
using MonitorBot.Chat.Routing;
using MonitorBot.Chat.Sending;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage;
using MonitorBot.Core.Storage.Tables;
using MonitorBot.Settings;

namespace MonitorBot.Tests.Chat.Wording;

/// <summary>A talk with the real handlers and a real store, without network: what each act makes the bot say, written down as people see it.</summary>
internal sealed partial class Talk : IDisposable
{
    public static readonly Place Group = new(-4100000001, null, Private: false, "Tim Pengelola Website");
    private readonly string folder = Directory.CreateTempSubdirectory("percakapan-").FullName;
    private readonly StringBuilder script = new();
    private readonly Dictionary<long, List<(int Id, IReadOnlyList<IReadOnlyList<Button>> Buttons)>> shown = [];
    private readonly Router router;
    private long update;
    private int message = 100;

    public Talk()
    {
        Store = Store.Open(new StoreOptions { Path = Path.Combine(folder, "monitorbot.db") }, Time);
        var settings = new BotSettings { DataFolder = folder };
        settings.Fetching.CheckSuffixes = [".go.id"];
        settings.Schedule.AssignReminders = ["10:00", "13:30"];
        var bot = new BotContext(settings, "monitor_bot", 1);
        router = new Router(new BotParts(new Entrance(), new CheckLimit()), () => bot, new TalkLimit());
    }

    public FakeTimeProvider Time { get; } = new(Samples.Now);

    public Store Store { get; }

    public string Script => script.ToString();

    public void Heading(string text) => script.Append($"\n==== {text}\n");

    public void Do(Action<StoreSession> change) => Store.WriteAsync(change).GetAwaiter().GetResult();

    public void Say(Person who, string text, Place? place = null)
    {
        var command = Command().Match(text) is { Success: true } match ? new CommandWord(match.Groups[1].Value.ToLowerInvariant(), match.Groups[2].Value.Trim(), true, false) : null;
        var here = place ?? new Place(who.Id, null, Private: true);
        script.Append($"\n{who.Name}{(here.Private ? "" : " (grup)")}: {text}\n");
        Handle(new Incoming.Message(here, Sender(who), Time.GetUtcNow(), ++message, text, command, null, null));
    }

    public void Tap(Person who, string label, Place? place = null)
    {
        var here = place ?? new Place(who.Id, null, Private: true);
        var (id, button) = Find(here.ChatId, label);
        script.Append($"\n{who.Name}{(here.Private ? "" : " (grup)")} menekan [{button.Label}]\n");
        Handle(new Incoming.Press(here, Sender(who), Time.GetUtcNow(), "c", id, button.Data!));
    }

    public void Dispose()
    {
        Store.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private (int Id, Button Button) Find(long chat, string label)
    {
        foreach (var (id, buttons) in shown[chat].AsEnumerable().Reverse())
        {
            if (buttons.SelectMany(row => row).FirstOrDefault(button => button.Label.Contains(label, StringComparison.Ordinal)) is { } found) return (id, found);
        }

        throw new InvalidOperationException($"No button \"{label}\".\n{script}");
    }

    private static Sender Sender(Person who) => new(who.Id, who.Name, who.Username);

    private void Handle(Incoming incoming)
    {
        Do(session => router.Handle(session, incoming, ++update, Time.GetUtcNow()));
        while (Store.WriteAsync<IReadOnlyList<OutboxEntry>>(session => [.. session.Outbox.Due(Time.GetUtcNow(), 50, new HashSet<long>()).Select(row => session.Outbox.Begin(row.Seq, Time.GetUtcNow())!)]).GetAwaiter().GetResult() is { Count: > 0 } due)
        {
            foreach (var entry in due) Show(entry);
        }
    }

    private void Show(OutboxEntry entry)
    {
        var id = entry.MessageId ?? ++message;
        Do(session => session.Outbox.Sent(entry.Seq, id));
        switch (Mail.Read(entry.Message.Payload))
        {
            case Outgoing.Text text:
                id = text.EditId ?? id;
                Line(entry, entry.Message.Kind == OutboxKind.EditText ? "mengubah pesan" : text.Silent ? "tanpa bunyi" : "", text.Html);
                Buttons(entry.Message.ChatId, id, text.Buttons ?? []);
                break;
            case Outgoing.Document document:
                Line(entry, document.Name, document.Caption);
                break;
            case Outgoing.Answer { Toast: { } toast } answer:
                Line(entry, answer.Alert ? "peringatan" : "sekilas", toast);
                break;
        }
    }

    private void Line(OutboxEntry entry, string how, string html)
    {
        var to = entry.Message.ChatId == Group.ChatId ? "grup" : Store.ReadAsync(session => session.People.Find(entry.Message.ChatId)?.Name).GetAwaiter().GetResult() ?? "orang lain";
        script.Append(CultureInfo.InvariantCulture, $"  bot -> {to}{(how.Length > 0 ? $" ({how})" : "")}\n");
        foreach (var line in html.Split('\n')) script.Append($"    {line}".TrimEnd()).Append('\n');
    }

    private void Buttons(long chat, int id, IReadOnlyList<IReadOnlyList<Button>> rows)
    {
        if (!shown.TryGetValue(chat, out var messages)) shown[chat] = messages = [];
        messages.RemoveAll(one => one.Id == id);
        messages.Add((id, rows));
        foreach (var row in rows) script.Append($"    {string.Join(" ", row.Select(button => button.Url is null ? $"[{button.Label}]" : $"[{button.Label} ↗]"))}\n");
    }

    [GeneratedRegex("^/([a-zA-Z_]+)(.*)$", RegexOptions.Singleline)]
    private static partial Regex Command();
}
