using MonitorBot.Core.Storage.Tables;

namespace MonitorBot.Core.Tests.Storage.Tables;

public sealed class OutboxTests : IDisposable
{
    private readonly TempStore temp = new();

    public void Dispose() => temp.Dispose();

    internal static OutboxMessage Text(long chat, string payload = "{}") => new() { ChatId = chat, Kind = OutboxKind.SendText, Payload = payload };

    private Task<IReadOnlyList<OutboxEntry>> Take(int max = 100) => temp.Write<IReadOnlyList<OutboxEntry>>(session =>
        [.. session.Outbox.Due(temp.Now, max, new HashSet<long>()).Select(entry => session.Outbox.Begin(entry.Seq, temp.Now)!)]);

    private Task<long?> Enqueue(OutboxMessage message) => temp.Write(session => session.Outbox.Enqueue(message));

    [Fact]
    public async Task A_message_is_taken_once()
    {
        var seq = await Enqueue(Text(1, "{\"text\":\"halo\"}"));
        var taken = Assert.Single(await Take());
        Assert.Equal((seq, OutboxState.Sending, 1, "{\"text\":\"halo\"}"), (taken.Seq, taken.State, taken.Attempt, taken.Message.Payload));
        Assert.Empty(await Take());
    }

    [Fact]
    public async Task In_a_lane_of_a_chat_nothing_overtakes()
    {
        await Enqueue(Text(1, "a"));
        await Enqueue(Text(1, "b"));
        await Enqueue(Text(2, "c"));
        var first = await Take();
        Assert.Equal(["a", "c"], first.Select(entry => entry.Message.Payload));
        await temp.Write(session => session.Outbox.Retry(first[0].Seq, temp.Now.AddSeconds(30), "429"));
        await temp.Write(session => session.Outbox.Sent(first[1].Seq, 10));
        Assert.Empty(await Take());
        temp.Time.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal("a", Assert.Single(await Take()).Message.Payload);
        await temp.Write(session => session.Outbox.Sent(first[0].Seq, 11));
        Assert.Equal("b", Assert.Single(await Take()).Message.Payload);
    }

    [Fact]
    public async Task An_answer_goes_before_notices_that_wait_longer()
    {
        await Enqueue(Text(1, "notice"));
        await Enqueue(Text(2, "notice"));
        await Enqueue(Text(2, "interactive") with { Priority = OutboxPriority.Interactive });
        await Enqueue(Text(2, "answer") with { Priority = OutboxPriority.Answer, Kind = OutboxKind.AnswerButton });
        Assert.Equal(["answer", "interactive"], (await Take(2)).Select(entry => entry.Message.Payload));
    }

    [Fact]
    public async Task The_same_dedup_key_is_enqueued_once_even_after_sending()
    {
        var seq = await Enqueue(Text(1) with { DedupKey = "w48/summary" });
        await Take();
        await temp.Write(session => session.Outbox.Sent(seq!.Value, 5));
        Assert.Null(await Enqueue(Text(1) with { DedupKey = "w48/summary" }));
        Assert.NotNull(await Enqueue(Text(1) with { DedupKey = "w49/summary" }));
    }

    [Fact]
    public async Task The_newest_edit_takes_the_place_of_a_waiting_one()
    {
        OutboxMessage Edit(string payload) => new() { ChatId = 1, Kind = OutboxKind.EditText, Payload = payload, ReplaceKey = "progress" };
        var seq = await Enqueue(Edit("1/60"));
        Assert.Equal(seq, await Enqueue(Edit("2/60")));
        Assert.NotEqual(seq, await Enqueue(Edit("2/60") with { ChatId = 2 }));
        Assert.Equal("2/60", (await Take())[0].Message.Payload);
        Assert.NotEqual(seq, await Enqueue(Edit("3/60")));
    }

    [Fact]
    public async Task A_replacing_edit_keeps_the_wait_that_was_asked_for()
    {
        var edit = new OutboxMessage { ChatId = 1, Kind = OutboxKind.EditText, Payload = "1", ReplaceKey = "progress" };
        var seq = (await Enqueue(edit))!.Value;
        await Take();
        await temp.Write(session => session.Outbox.Retry(seq, temp.Now.AddMinutes(1), "429"));
        await Enqueue(edit with { Payload = "2" });
        Assert.Empty(await Take());
    }

    [Fact]
    public async Task An_edit_waits_for_the_message_that_it_is_about_and_finds_its_number()
    {
        var send = (await Enqueue(Text(1) with { CardKey = "w48/card", Priority = OutboxPriority.Notice }))!.Value;
        await Enqueue(new OutboxMessage { ChatId = 1, Kind = OutboxKind.EditText, Payload = "e", CardKey = "w48/card", Priority = OutboxPriority.Interactive });
        Assert.Equal(send, Assert.Single(await Take()).Seq);
        Assert.Empty(await Take());
        await temp.Write(session => session.Outbox.Sent(send, 77));
        Assert.Equal(77, Assert.Single(await Take()).MessageId);
    }

    [Fact]
    public async Task An_edit_of_a_message_that_never_went_goes_in_its_place_and_a_pin_goes_with_it()
    {
        var send = (await Enqueue(Text(1) with { CardKey = "card" }))!.Value;
        await Enqueue(new OutboxMessage { ChatId = 1, Kind = OutboxKind.Pin, Payload = "p", CardKey = "card" });
        await Enqueue(new OutboxMessage { ChatId = 1, Kind = OutboxKind.EditText, Payload = "e", CardKey = "card" });
        await Take();
        await temp.Write(session => session.Outbox.Dead(send, "Forbidden"));
        Assert.Equal(["p", "{}"], (await temp.Read(session => session.Outbox.DeadLetters(10))).Select(row => row.Message.Payload).Order(StringComparer.Ordinal));
        var instead = Assert.Single(await Take());
        Assert.Equal((OutboxKind.SendText, "e"), (instead.Message.Kind, instead.Message.Payload));
        await temp.Write(session => session.Outbox.Sent(instead.Seq, 12));
        Assert.Equal(12, await temp.Read(session => session.Cards.MessageId(1, "card")));
    }

    [Fact]
    public async Task A_send_of_unknown_outcome_is_repeated_once_and_then_given_up()
    {
        var seq = (await Enqueue(Text(1)))!.Value;
        await Take();
        await temp.Write(session => session.Outbox.OutcomeUnknown(seq, temp.Now, "timed out"));
        var again = Assert.Single(await Take());
        Assert.Equal((seq, true), (again.Seq, again.Repeated));
        await temp.Write(session => session.Outbox.OutcomeUnknown(seq, temp.Now, "timed out"));
        Assert.Empty(await Take());
        Assert.Equal(seq, Assert.Single(await temp.Read(session => session.Outbox.DeadLetters(10))).Seq);
    }

    [Fact]
    public async Task A_send_that_a_crash_cut_off_goes_again_but_not_for_ever()
    {
        var seq = (await Enqueue(Text(1)))!.Value;
        for (var crash = 1; crash <= 3; crash++)
        {
            await Take();
            temp.Reopen();
            Assert.Empty(await temp.Write(session => session.Outbox.AfterCrash()));
        }
        Assert.False(Assert.Single(await Take()).Repeated);
        Assert.Equal(seq, Assert.Single(await temp.Write(session => session.Outbox.AfterCrash())).Seq);
        Assert.Empty(await Take());
        Assert.Equal(seq, Assert.Single(await temp.Read(session => session.Outbox.DeadLetters(10))).Seq);
    }

    [Theory]
    [InlineData(OutboxKind.EditText)]
    [InlineData(OutboxKind.Delete)]
    [InlineData(OutboxKind.AnswerButton)]
    public async Task After_a_crash_what_may_be_repeated_is_repeated_always(OutboxKind kind)
    {
        await Enqueue(Text(1) with { Kind = kind });
        for (var crash = 0; crash < 3; crash++)
        {
            Assert.Single(await Take());
            await temp.Write(session => session.Outbox.AfterCrash());
        }
        Assert.False((await Take())[0].Repeated);
    }

    [Fact]
    public async Task A_message_not_yet_due_waits()
    {
        await Enqueue(Text(1) with { NotBefore = temp.Now.AddHours(1) });
        Assert.Empty(await Take());
        temp.Time.Advance(TimeSpan.FromHours(1));
        Assert.Single(await Take());
    }

    [Fact]
    public async Task What_the_sender_holds_holds_its_lane_and_only_that()
    {
        var held = (await Enqueue(Text(1, "a")))!.Value;
        await Enqueue(Text(1, "b"));
        await Enqueue(Text(1, "c") with { Priority = OutboxPriority.Interactive });
        var due = await temp.Read(session => session.Outbox.Due(temp.Now, 10, new HashSet<long> { held }));
        Assert.Equal(["c"], due.Select(entry => entry.Message.Payload));
        Assert.Equal(OutboxState.Pending, (await temp.Read(session => session.Outbox.Find(held)))!.State);
    }

    [Fact]
    public async Task What_is_held_is_begun_with_its_newest_text_and_not_before_its_time()
    {
        OutboxMessage Edit(string payload) => new() { ChatId = 1, Kind = OutboxKind.EditText, Payload = payload, ReplaceKey = "progress" };
        var seq = (await Enqueue(Edit("1/60")))!.Value;
        await Enqueue(Edit("2/60"));
        await temp.Write(session => session.Outbox.PauseChat(1, temp.Now.AddSeconds(5)));
        Assert.Null(await temp.Write(session => session.Outbox.Begin(seq, temp.Now)));
        temp.Time.Advance(TimeSpan.FromSeconds(5));
        Assert.Equal("2/60", (await temp.Write(session => session.Outbox.Begin(seq, temp.Now)))!.Message.Payload);
        Assert.Null(await temp.Write(session => session.Outbox.Begin(seq, temp.Now)));
    }

    [Fact]
    public async Task A_paused_chat_waits_and_others_go()
    {
        await Enqueue(Text(1));
        await Enqueue(Text(2));
        await temp.Write(session => session.Outbox.PauseChat(1, temp.Now.AddSeconds(20)));
        Assert.Equal(2, Assert.Single(await Take()).Message.ChatId);
    }

    [Fact]
    public async Task A_migrated_group_takes_its_messages_and_cards_along()
    {
        var send = (await Enqueue(Text(-5) with { CardKey = "card" }))!.Value;
        await Take();
        await temp.Write(session => session.Outbox.Sent(send, 9));
        await Enqueue(Text(-5));
        await temp.Write(session => session.Outbox.MigrateChat(-5, -1005));
        Assert.Equal(-1005, Assert.Single(await Take()).Message.ChatId);
        Assert.Equal((null, 9), await temp.Read(session => (session.Cards.MessageId(-5, "card"), session.Cards.MessageId(-1005, "card"))));
    }

    [Fact]
    public async Task A_sent_message_keeps_no_text()
    {
        var seq = (await Enqueue(Text(1, "rahasia")))!.Value;
        await Take();
        await temp.Write(session => session.Outbox.Sent(seq, 1));
        Assert.Equal("", (await temp.Read(session => session.Outbox.Find(seq)))!.Message.Payload);
    }

    [Fact]
    public async Task A_dead_letter_can_be_revived()
    {
        var seq = (await Enqueue(Text(1, "penting")))!.Value;
        await Take();
        await temp.Write(session => session.Outbox.Dead(seq, "Bad Request"));
        Assert.True(await temp.Write(session => session.Outbox.Revive(seq)));
        Assert.Equal("penting", Assert.Single(await Take()).Message.Payload);
    }

    [Fact]
    public async Task The_oldest_waiting_message_tells_its_age()
    {
        Assert.Null(await temp.Read(session => session.Outbox.Oldest()));
        var since = temp.Now;
        await Enqueue(Text(1));
        temp.Time.Advance(TimeSpan.FromMinutes(10));
        await Enqueue(Text(1));
        Assert.Equal(since, await temp.Read(session => session.Outbox.Oldest()));
    }
}
