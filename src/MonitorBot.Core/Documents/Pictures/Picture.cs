namespace MonitorBot.Core.Documents.Pictures;

/// <summary>A picture for chat: 1080 px wide, at most 1280 px high (the chat shrinks what is larger).</summary>
/// <param name="Caption">Says in words what the picture shows, for people who cannot see it.</param>
public sealed record Picture(byte[] Png, string Caption);
