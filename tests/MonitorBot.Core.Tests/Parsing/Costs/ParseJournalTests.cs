using MonitorBot.Core.Parsing.Costs;

namespace MonitorBot.Core.Tests.Parsing.Costs;

public sealed class ParseJournalTests : IDisposable
{
    private static readonly Uri Url = new("http://a.test/racun");
    private readonly string _folder = Directory.CreateTempSubdirectory("jurnal").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_page_that_killed_the_process_twice_is_skipped_and_reported()
    {
        Die();
        Die();

        var journal = new ParseJournal(_folder);

        Assert.Null(journal.Enter(Url));
        Assert.Equal([Url.AbsoluteUri], journal.Poisoned);
    }

    [Fact]
    public void A_skipped_page_gets_another_try_after_a_week()
    {
        Die();
        Die();
        var time = new Microsoft.Extensions.Time.Testing.FakeTimeProvider(TimeProvider.System.GetUtcNow());
        var journal = new ParseJournal(_folder, time);
        Assert.Null(journal.Enter(Url));

        time.Advance(TimeSpan.FromDays(7));

        Assert.Empty(journal.Poisoned);
        journal.Enter(Url)!.Dispose();
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public void A_bystander_is_cleared_by_its_next_sound_parse()
    {
        Die();
        new ParseJournal(_folder).Enter(Url)!.Dispose();
        Die();

        Assert.NotNull(new ParseJournal(_folder).Enter(Url));
    }

    [Fact]
    public void Parsing_the_same_page_twice_at_a_time_is_no_trouble()
    {
        var journal = new ParseJournal(_folder);
        using (journal.Enter(Url)) journal.Enter(Url)!.Dispose();

        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public void An_empty_or_torn_entry_counts_and_breaks_nothing()
    {
        File.WriteAllText(Path.Combine(_folder, "abc.1.parsing"), "");
        File.WriteAllText(Path.Combine(_folder, "abc.deaths"), "\0\0");

        Assert.Empty(new ParseJournal(_folder).Poisoned);
    }

    // A process that dies leaves its entry behind.
    private void Die() => new ParseJournal(_folder).Enter(Url);
}
