using HipStretch.Bot.Channels.BotFramework.Connector;
using HipStretch.Bot.Storage;

namespace HipStretch.Bot.Tests.Channels.Connector;

public sealed class ConversationTasksTests : IDisposable
{
    private static readonly ConversationKey Conversation = new("test", "c");

    private readonly Lock counting = new();
    private readonly SemaphoreSlim begun = new(0);
    private readonly SemaphoreSlim mayEnd = new(0);
    private readonly ConversationTasks tasks;
    private int atOnce;
    private int most;
    private int times;

    public ConversationTasksTests() => tasks = new ConversationTasks(WorkAsync);

    [Fact]
    public async Task What_is_asked_for_meanwhile_runs_once_more_and_not_at_the_same_time()
    {
        tasks.Run(Conversation);
        await BegunAsync();
        tasks.Run(Conversation);
        tasks.Run(Conversation);
        mayEnd.Release();
        await BegunAsync();
        mayEnd.Release();
        await tasks.CloseAsync().WaitAsync(FakeConnector.LongEnough);

        (times, most).ShouldBe((2, 1));
    }

    [Fact]
    public async Task What_is_asked_for_later_runs_anew()
    {
        mayEnd.Release(2);
        tasks.Run(Conversation);
        await BegunAsync();
        tasks.Run(Conversation);
        await BegunAsync();
        await tasks.CloseAsync().WaitAsync(FakeConnector.LongEnough);

        times.ShouldBe(2);
    }

    [Fact]
    public async Task Conversations_run_side_by_side()
    {
        tasks.Run(Conversation);
        tasks.Run(new ConversationKey("test", "d"));
        await BegunAsync();
        await BegunAsync();

        most.ShouldBe(2);
        mayEnd.Release(2);
        await tasks.CloseAsync().WaitAsync(FakeConnector.LongEnough);
    }

    [Fact]
    public async Task Once_closed_it_begins_nothing()
    {
        tasks.Run(Conversation);
        await BegunAsync();
        var closing = tasks.CloseAsync();
        tasks.Run(Conversation);
        tasks.Run(new ConversationKey("test", "d"));
        closing.IsCompleted.ShouldBeFalse();
        mayEnd.Release();
        await closing.WaitAsync(FakeConnector.LongEnough);
        await tasks.CloseAsync().WaitAsync(FakeConnector.LongEnough);

        times.ShouldBe(1);
    }

    public void Dispose()
    {
        begun.Dispose();
        mayEnd.Dispose();
    }

    private async Task BegunAsync() => (await begun.WaitAsync(FakeConnector.LongEnough)).ShouldBeTrue();

    private async Task WorkAsync(ConversationKey conversation)
    {
        lock (counting)
        {
            times++;
            most = Math.Max(most, ++atOnce);
        }

        begun.Release();
        await mayEnd.WaitAsync();
        lock (counting)
        {
            atOnce--;
        }
    }
}
