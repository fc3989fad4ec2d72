using MonitorBot.Core.Integrity.Hiding;
using MonitorBot.Core.Integrity.Words;

namespace MonitorBot.Core.Integrity.Signs;

/// <summary>The visible words of a page. They never raise an alarm alone.</summary>
internal static class PageWords
{
    public static WordReading Of(PageScope scope)
        => scope.Document.Body is { } body ? GamblingWords.Read(PageText.Of(body)) : WordReading.Nothing;

    public static int Strong(PageScope scope) => Of(scope).Strong.Count;
}
