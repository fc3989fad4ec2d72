using System.Text.Json.Nodes;

namespace MonitorBot.Tests.Simulator;

/// <summary>A message as a person sees it.</summary>
public sealed record SeenMessage(int Id, string From, long FromId, DateTimeOffset Date, bool Edited, string Text, string[][] Buttons, SeenDocument? Document, string? Photo, bool Pinned)
{
    public int? ReplyTo { get; init; }

    public int? Thread { get; init; }

    public bool Silent { get; init; }

    public bool Service { get; init; }

    public bool HasButton(string label) => Buttons.SelectMany(row => row).Any(text => text.Contains(label, StringComparison.OrdinalIgnoreCase));

    public override string ToString() => $"#{Id} {From}: {Text} {string.Join(" ", Buttons.SelectMany(row => row).Select(label => $"[{label}]"))}{(Document is null ? "" : $" <{Document.Name}>")}";
}

public sealed record SeenDocument(string Name, string Url, int Size);

public sealed record SeenToast(int Id, string Text, bool Alert, int? Message, DateTimeOffset Date);

/// <param name="Status">The HTTP status of the answer; 0 when the connection was cut on purpose.</param>
public sealed record SeenCall(int Number, DateTimeOffset Date, string Method, JsonObject Parameters, int Status, string? Description, string[] Violations);
