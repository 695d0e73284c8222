using HipStretch.Testing.Http;
using HipStretch.Testing.Processes;

namespace HipStretch.Bot.Tests.Processes;

/// <summary>A person in the middle of a pose when the process was killed; it runs again.</summary>
public sealed class CrashedConversation : IAsyncLifetime
{
    public const string Conversation = "crashed";
    public const string LastId = "the-last-before-the-crash";

    private RestartingBot? bot;

    public string DataDirectory => bot!.DataDirectory;

    /// <summary>The last answer before the crash, as it came.</summary>
    public string LastBody { get; private set; } = "";

    public string? LastStep => Caller.Read(LastBody)[0].Text;

    /// <summary>The same person, at the process that runs now.</summary>
    public async Task<Caller> CallerAsync() => (await bot!.RunningAsync()).Caller(Conversation);

    public async ValueTask InitializeAsync()
    {
        bot = await RestartingBot.StartAsync();
        var caller = await CallerAsync();
        await caller.SayAllAsync(Journey.ToFirstStep);
        LastBody = await caller.AskAsync("next", LastId);
        await bot.CrashAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (bot is not null)
        {
            await bot.DisposeAsync();
        }
    }
}
