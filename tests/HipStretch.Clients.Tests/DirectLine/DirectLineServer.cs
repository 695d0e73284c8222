using HipStretch.Testing;
using HipStretch.Testing.Processes;

namespace HipStretch.Clients.Tests.DirectLine;

/// <summary>The program, with a Direct Line secret, for the tests of a class.</summary>
public sealed class DirectLineServer : IAsyncLifetime
{
    private readonly TemporaryFolder data = new();
    private BotProcess? bot;
    private DirectLineAccess? access;

    internal DirectLineAccess Access => access!;

    public async ValueTask InitializeAsync()
    {
        bot = await BotProcess.StartAsync(data.Path, DirectLineAccess.Configuration);
        access = new DirectLineAccess(bot.Http.BaseAddress!);
    }

    public async ValueTask DisposeAsync()
    {
        access?.Dispose();
        if (bot is not null)
        {
            await bot.DisposeAsync();
        }

        data.Dispose();
    }
}
