using HipStretch.Bot.Conversations;

namespace HipStretch.Bot.Tests.Turns;

public sealed class WakeupTests : IAsyncLifetime
{
    private WakingServer server = null!;

    [Fact]
    public async Task A_wakeup_is_heard_when_it_is_due_and_once()
    {
        await server.SayAsync("c", "wake cue 30");
        server.Clock.Advance(TimeSpan.FromSeconds(29));
        (await server.WokenAsync("c")).ShouldBeEmpty();

        await server.AdvanceUntilHeardAsync("c", TimeSpan.FromSeconds(1));

        var woken = (await server.WokenAsync("c")).ShouldHaveSingleItem();
        ((string?)woken["text"]).ShouldBe("hipstretch/wake-up cue person");
        woken["replyToId"].ShouldBeNull();
        ((string?)woken["id"]).ShouldBe("c|0000003");
        (await server.WaitingAsync("c")).ShouldBeEmpty();
        await server.WakeAsync("c");
        await server.WakeOverdueAsync();
        (await server.WokenAsync("c")).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_wakeup_that_is_set_again_is_heard_at_its_new_time_alone()
    {
        await server.SayAsync("c", "wake cue 30");
        await server.SayAsync("c", "wake cue 60");
        server.Clock.Advance(TimeSpan.FromSeconds(45));
        await server.WakeAsync("c");
        (await server.WokenAsync("c")).ShouldBeEmpty();

        await server.AdvanceUntilHeardAsync("c", TimeSpan.FromSeconds(15));

        (await server.WokenAsync("c")).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_wakeup_that_was_cleared_is_not_heard()
    {
        await server.SayAsync("c", "wake cue 30");
        await server.SayAsync("c", "clear cue");

        server.Clock.Advance(TimeSpan.FromSeconds(31));
        await server.WakeAsync("c");
        await server.WakeOverdueAsync();

        (await server.WokenAsync("c")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Several_wakeups_are_heard_each_at_its_time()
    {
        await server.SayAsync("c", "wake reminder 60");
        await server.SayAsync("c", "wake cue 30");

        await server.AdvanceUntilHeardAsync("c", TimeSpan.FromSeconds(30));
        (await server.WaitingAsync("c")).ShouldBe(["reminder"]);

        await server.AdvanceUntilHeardAsync("c", TimeSpan.FromSeconds(30));
        (await server.WokenAsync("c")).Select(woken => (string?)woken["text"]).ShouldBe(["hipstretch/wake-up cue person", "hipstretch/wake-up reminder person"]);
    }

    [Fact]
    public async Task What_is_said_before_does_not_put_a_wakeup_off()
    {
        await server.SayAsync("c", "wake cue 30");
        server.Clock.Advance(TimeSpan.FromSeconds(10));
        await server.SayAsync("c", "hello");

        await server.AdvanceUntilHeardAsync("c", TimeSpan.FromSeconds(20));

        (await server.WokenAsync("c")).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task What_a_dead_process_left_overdue_is_heard_at_the_next_look()
    {
        await server.SayAsync("c", "wake cue 30");
        await server.SayAsync("other", "wake cue 90");
        server = await server.RestartAsync(after: TimeSpan.FromSeconds(40));

        await server.WakeOverdueAsync();
        await server.WakeOverdueAsync();

        (await server.WokenAsync("c")).ShouldHaveSingleItem();
        (await server.WokenAsync("other")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Wakeups_that_cannot_be_read_keep_no_other_from_being_heard()
    {
        await Task.WhenAll(Enumerable.Range(0, 120).Select(n => server.SetUnreadableAsync($"unreadable-{n}", seconds: 10)));
        await server.SayAsync("c", "wake reminder 90000");
        server.Clock.Advance(TimeSpan.FromSeconds(90_002));

        await server.WakeOverdueAsync(times: 2);

        (await server.WokenAsync("c")).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_wakeup_too_far_off_for_an_alarm_is_found_when_it_is_due()
    {
        await server.SayAsync("c", "wake reminder 90000");
        server.Clock.Advance(TimeSpan.FromSeconds(90_000) - TimeSpan.FromSeconds(1));
        await server.WakeOverdueAsync();
        (await server.WokenAsync("c")).ShouldBeEmpty();

        server.Clock.Advance(TimeSpan.FromSeconds(3));
        await server.WakeOverdueAsync();

        (await server.WokenAsync("c")).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_wakeup_whose_turn_breaks_is_over_and_says_nothing()
    {
        await server.SayAsync("c", "trap cue 30");

        await server.AdvanceUntilHeardAsync("c", TimeSpan.FromSeconds(30));

        (await server.WaitingAsync("c")).ShouldBeEmpty();
        (await server.WokenAsync("c")).ShouldBeEmpty();
        await server.SayAsync("c", "wake cue 30");
        await server.AdvanceUntilHeardAsync("c", TimeSpan.FromSeconds(30));
        (await server.WokenAsync("c")).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task What_a_wakeup_says_is_pushed_where_the_turn_that_set_it_was()
    {
        await server.SayAsync("c", "wake cue 30", new Delivery.Pushed("http://localhost:9"));

        await server.AdvanceUntilHeardAsync("c", TimeSpan.FromSeconds(30));

        (await server.QueuedAsync("c")).ShouldBe(["heard", "hipstretch/wake-up cue person"]);
    }

    public async ValueTask InitializeAsync() => server = await WakingServer.StartAsync();

    public ValueTask DisposeAsync() => server.DisposeAsync();
}
