using HipStretch.Knowledge.Language;

namespace HipStretch.Bot;

/// <summary>Prepares the words of the language, which takes a second or more, while the host starts: the first message need not wait for them.</summary>
internal sealed class LanguagePreparation(IServiceProvider services) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(services.GetRequiredService<LanguageModel>, stoppingToken);
}
