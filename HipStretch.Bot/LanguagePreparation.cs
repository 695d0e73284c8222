using HipStretch.Knowledge.Language;

namespace HipStretch.Bot;

/// <summary>
/// Prepares the words of the language, which takes a second or more, beside all else that starts. Registered last, it has the server listen only when it can
/// answer: a client whose first message waits too long gives it up.
/// </summary>
internal sealed class LanguagePreparation(IServiceProvider services) : IHostedLifecycleService
{
    private Task prepared = Task.CompletedTask;

    public Task StartingAsync(CancellationToken cancellationToken)
    {
        prepared = Task.Run(services.GetRequiredService<LanguageModel>, cancellationToken);
        return Task.CompletedTask;
    }

    public Task StartAsync(CancellationToken cancellationToken) => prepared;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
