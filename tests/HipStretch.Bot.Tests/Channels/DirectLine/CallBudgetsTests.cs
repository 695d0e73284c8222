using HipStretch.Bot.Channels.DirectLine;
using Microsoft.Extensions.Time.Testing;

namespace HipStretch.Bot.Tests.Channels.DirectLine;

public sealed class CallBudgetsTests
{
    private readonly WallClock clock = new();
    private readonly CallBudgets budgets;

    public CallBudgetsTests() => budgets = new CallBudgets(clock);

    [Fact]
    public void A_budget_may_be_spent_at_once_and_comes_back_bit_by_bit()
    {
        Enumerable.Range(0, 4).ShouldAllBe(_ => budgets.Spend("ann", 4) == null);
        budgets.Spend("ann", 4).ShouldBe(TimeSpan.FromSeconds(15));

        clock.Advance(TimeSpan.FromSeconds(5));
        budgets.Spend("ann", 4).ShouldBe(TimeSpan.FromSeconds(10));
        clock.Advance(TimeSpan.FromSeconds(10));
        budgets.Spend("ann", 4).ShouldBeNull();
        budgets.Spend("ann", 4).ShouldNotBeNull();
    }

    [Fact]
    public void A_clock_on_the_wall_that_is_set_back_silences_nobody()
    {
        budgets.Spend("ann", 1).ShouldBeNull();
        clock.SetBack = TimeSpan.FromMinutes(20);
        budgets.Spend("ann", 1).ShouldBe(TimeSpan.FromMinutes(1));

        clock.Advance(TimeSpan.FromMinutes(1));
        budgets.Spend("ann", 1).ShouldBeNull();
    }

    [Fact]
    public void Who_is_refused_pays_nothing()
    {
        budgets.Spend("ann", 1).ShouldBeNull();
        Enumerable.Range(0, 100).ShouldAllBe(_ => budgets.Spend("ann", 1) == TimeSpan.FromMinutes(1));

        clock.Advance(TimeSpan.FromMinutes(1));
        budgets.Spend("ann", 1).ShouldBeNull();
    }

    [Fact]
    public void A_budget_is_never_more_than_full()
    {
        budgets.Spend("ann", 2).ShouldBeNull();
        clock.Advance(TimeSpan.FromHours(1));

        budgets.Spend("ann", 2).ShouldBeNull();
        budgets.Spend("ann", 2).ShouldBeNull();
        budgets.Spend("ann", 2).ShouldNotBeNull();
    }

    [Fact]
    public void Nobody_pays_for_others_however_many_there_are()
    {
        budgets.Spend("ann", 1).ShouldBeNull();
        Enumerable.Range(0, 5000).ShouldAllBe(n => budgets.Spend($"other {n}", 1) == null);

        budgets.Spend("ann", 1).ShouldNotBeNull("sweeping forgets only who has a full budget");
        clock.Advance(TimeSpan.FromMinutes(1));
        Enumerable.Range(0, 12_000).ShouldAllBe(n => budgets.Spend($"other {n}", 1) == null);
    }

    /// <summary>A clock that can be set back, which changes nothing of how time passes.</summary>
    private sealed class WallClock : FakeTimeProvider
    {
        public TimeSpan SetBack { get; set; }

        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() - SetBack;

        public override long GetTimestamp() => base.GetUtcNow().Ticks;
    }
}
