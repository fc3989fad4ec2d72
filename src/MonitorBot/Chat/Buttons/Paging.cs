namespace MonitorBot.Chat.Buttons;

/// <summary>"‹ 2/5 ›": a row of buttons that turns pages.</summary>
internal static class Paging
{
    public static IReadOnlyList<Button> Row(string verb, int page, int pages, params ReadOnlySpan<object> context)
    {
        object[] before = [.. context, Math.Max(0, page - 1)];
        object[] after = [.. context, Math.Min(pages - 1, page + 1)];
        return [new Button("‹", ButtonData.Of(verb, before)), new Button($"{page + 1}/{pages}", ButtonData.Of("noop")), new Button("›", ButtonData.Of(verb, after))];
    }
}

/// <summary>The page number itself: answers silently.</summary>
internal sealed class NoopButton : IChatButton
{
    public string Verb => "noop";

    public void Press(Turn turn, ButtonData data) => turn.Finish();
}
