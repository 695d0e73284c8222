using HipStretch.Testing;
using HipStretch.Testing.Processes;

namespace HipStretch.Clients.Tests.Page;

/// <summary>The program as it is without settings: it asks somebody new for consent, which <see cref="SharedServer"/> leaves to others.</summary>
public sealed class AskingServer : IAsyncLifetime
{
    private static readonly Dictionary<string, string> Settings = new() { ["HipStretch__Consent__AskedElsewhere"] = "false" };

    private readonly TemporaryFolder data = new();
    private BotProcess? bot;

    internal Uri Address => bot!.Http.BaseAddress!;

    public async ValueTask InitializeAsync() => bot = await BotProcess.StartAsync(data.Path, Settings);

    public async ValueTask DisposeAsync()
    {
        if (bot is not null)
        {
            await bot.DisposeAsync();
        }

        data.Dispose();
    }
}
