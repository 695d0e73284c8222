using HipStretch.Bot.Conversations;

namespace HipStretch.Bot.Channels.BotFramework.Connector;

/// <summary>
/// Delivers what turns have put into the outbox: after every commit, and every few seconds what a process or a node that died left
/// behind. A conversation whose channel is away holds up no other, except for one of the calls that may be under way at once.
/// </summary>
internal sealed partial class OutboxDelivery : IHostedService, IDisposable
{
    /// <summary>How often it looks for what was left behind.</summary>
    public static readonly TimeSpan Every = TimeSpan.FromSeconds(5);

    private readonly PatientOutbox outbox;
    private readonly ConversationNews news;
    private readonly ILogger<OutboxDelivery> logger;
    private readonly TimeProvider time;
    private readonly GracefulStop stop;
    private readonly ConversationTasks tasks;
    private IDisposable? listening;
    private Task leftBehind = Task.CompletedTask;

    public OutboxDelivery(
        PatientOutbox outbox, ConversationNews news, ConversationDelivery delivery, TimeProvider time, ILogger<OutboxDelivery> logger)
    {
        (this.outbox, this.news, this.time, this.logger) = (outbox, news, time, logger);
        stop = new GracefulStop(time);
        tasks = new ConversationTasks(conversation => GuardAsync(() => delivery.EmptyAsync(conversation, stop)));
    }

    public Task StartAsync(CancellationToken cancellationToken)
    {
        listening = news.ListenForOutboxes(tasks.Run);
        leftBehind = GuardAsync(TakeUpAsync);
        return Task.CompletedTask;
    }

    /// <summary>Ends soon, and when nothing is under way any more; what is not delivered waits for the next start.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        listening?.Dispose();
        stop.Begin();
        await using var impatience = cancellationToken.Register(stop.Hurry);
        await leftBehind;
        await tasks.CloseAsync();
    }

    public void Dispose() => stop.Dispose();

    private async Task TakeUpAsync()
    {
        using var timer = new PeriodicTimer(Every, time);
        do
        {
            await GuardAsync(RunAllAsync);
        }
        while (await timer.WaitForNextTickAsync(stop.Begun));
    }

    private async Task RunAllAsync()
    {
        foreach (var conversation in await outbox.ConversationsAsync(stop.Begun))
        {
            tasks.Run(conversation);
        }
    }

    private async Task GuardAsync(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (OperationCanceledException) when (stop.Begun.IsCancellationRequested)
        {
            LogStopped(logger);
        }
        catch (Exception exception)
        {
            LogBroken(logger, exception.GetType().FullName!, Every, exception.StackTrace);
        }
    }

    [LoggerMessage(1206, LogLevel.Debug, "Delivery stops; what was not delivered is kept for the next start.")]
    private static partial void LogStopped(ILogger logger);

    [LoggerMessage(1207, LogLevel.Error, "Delivery broke with {Type}; it is tried again in {Every} at most. {Stack}")]
    private static partial void LogBroken(ILogger logger, string type, TimeSpan every, string? stack);
}
