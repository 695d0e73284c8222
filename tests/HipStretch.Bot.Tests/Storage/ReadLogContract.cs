using HipStretch.Bot.Storage;

namespace HipStretch.Bot.Tests.Storage;

/// <summary>What every turn store does when a conversation's log is read.</summary>
public abstract class ReadLogContract
{
    private protected abstract ITurnStore Store { get; }

    [Fact]
    public async Task A_conversation_that_was_never_committed_has_no_log()
    {
        await Store.CommittedAsync(Turn.In("c", 0, "a"));

        (await ReadAsync("unknown", 0, 10)).ShouldBeNull();
        (await ReadAsync("C", 0, 10)).ShouldBeNull();
        (await Store.ReadLogAsync(new ConversationKey("msteams", "c"), 0, 10, CancellationToken.None)).ShouldBeNull();
    }

    [Fact]
    public async Task A_conversation_in_which_nothing_was_said_has_an_empty_log()
    {
        await Store.CommittedAsync(Turn.In("c", 0));

        var page = (await ReadAsync("c", 0, 10))!.Value;
        page.Activities.ShouldBeEmpty();
        (page.Through, page.End).ShouldBe((0, 0));
    }

    [Theory]
    [InlineData(0, 10, new[] { "a", "b", "c", "d", "e" }, 5)]
    [InlineData(0, 5, new[] { "a", "b", "c", "d", "e" }, 5)]
    [InlineData(0, 2, new[] { "a", "b" }, 2)]
    [InlineData(2, 2, new[] { "c", "d" }, 4)]
    [InlineData(4, 2, new[] { "e" }, 5)]
    [InlineData(5, 2, new string[0], 5)]
    [InlineData(6, 2, new string[0], 5)]
    [InlineData(long.MaxValue, int.MaxValue, new string[0], 5)]
    [InlineData(0, 0, new string[0], 0)]
    [InlineData(3, 0, new string[0], 3)]
    [InlineData(9, 0, new string[0], 5)]
    public async Task A_page_begins_after_a_place_and_tells_how_far_it_goes_and_where_the_log_ends(long after, int most, string[] expected, long through)
    {
        await Store.CommittedAsync(Turn.In("c", 0, "a", "b"));
        await Store.CommittedAsync(Turn.In("other", 0, "x", "y", "z"));
        await Store.CommittedAsync(Turn.In("c", 1, "c", "d", "e"));

        var page = (await ReadAsync("c", after, most))!.Value;
        page.Activities.ShouldBe(expected);
        page.Through.ShouldBe(through);
        page.End.ShouldBe(5);
    }

    [Fact]
    public async Task A_log_begins_where_the_first_turn_says_and_later_turns_say_no_more()
    {
        (await Store.CommittedAsync(Turn.In("c", 0, "a", "b") with { LogBegins = 1000 })).ShouldBe(new CommitResult.Committed(1001, 1002));
        (await Store.CommittedAsync(Turn.In("c", 1, "c") with { LogBegins = 5000 })).ShouldBe(new CommitResult.Committed(1003, 1003));

        var page = (await ReadAsync("c", 2, 10))!.Value;
        page.Activities.ShouldBe(["a", "b", "c"]);
        (page.Through, page.End).ShouldBe((1003, 1003));
    }

    [Fact]
    public async Task A_page_ends_with_the_activity_that_makes_it_a_megabyte()
    {
        var large = new byte[CommitRules.MaxJsonBytes / 2];
        await Store.CommittedAsync(Turn.In("c", 0) with { Activities = [.. "abc".Select(id => new LoggedActivity($"{id}", large))] });

        var page = (await Store.ReadLogAsync(Turn.Conversation("c"), 0, 10, CancellationToken.None))!;
        (page.Entries.Count, page.Through, page.End).ShouldBe((2, 2, 3));
    }

    [Fact]
    public async Task A_reader_that_follows_a_log_while_it_is_written_gets_everything_once_and_in_order()
    {
        const int Turns = 100;
        await Store.CommittedAsync(Turn.In("c", 0, "0"));
        var writing = Task.Run(async () =>
        {
            for (var n = 1; n < Turns; n++)
            {
                await Store.CommittedAsync(Turn.In("c", n, $"{n}"));
            }
        });

        var read = new List<string>();
        for (var after = 0L; read.Count < Turns;)
        {
            var page = (await ReadAsync("c", after, 7))!.Value;
            page.End.ShouldBeGreaterThanOrEqualTo(page.Through);
            page.Through.ShouldBe(after + page.Activities.Length);
            read.AddRange(page.Activities);
            after = page.Through;
            if (writing.IsFaulted)
            {
                await writing;
            }
        }

        await writing;
        read.ShouldBe(Enumerable.Range(0, Turns).Select(n => $"{n}"));
    }

    private async Task<(string[] Activities, long Through, long End)?> ReadAsync(string conversation, long after, int most) =>
        await Store.ReadLogAsync(Turn.Conversation(conversation), after, most, CancellationToken.None) is { } page
            ? ([.. page.Entries.Select(entry => Turn.Text(entry.Json))], page.Through, page.End)
            : null;
}
