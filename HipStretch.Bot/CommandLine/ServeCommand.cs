using System.CommandLine;
using HipStretch.Bot.Channels.BotFramework;
using HipStretch.Bot.Conversations;
using HipStretch.Bot.Dialogs;
using HipStretch.Bot.Storage;

namespace HipStretch.Bot.CommandLine;

/// <summary><c>serve</c>, and what runs without a command: the web host. What it does not know, such as <c>--urls</c>, goes to ASP.NET Core.</summary>
internal static class ServeCommand
{
    private const string DefaultUrl = "http://localhost:3978";

    public static Command Create()
    {
        var command = new Command("serve", "Serves the bot at http://localhost:3978 (the default).");
        MakeDefault(command);
        return command;
    }

    /// <summary>Lets a command serve when it is invoked.</summary>
    public static void MakeDefault(Command command)
    {
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((arguments, cancellationToken) => ServeAsync([.. arguments.UnmatchedTokens], cancellationToken));
    }

    private static async Task<int> ServeAsync(string[] arguments, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateBuilder(arguments);
        if (string.IsNullOrEmpty(builder.Configuration[WebHostDefaults.ServerUrlsKey]))
        {
            builder.WebHost.UseUrls(DefaultUrl);
        }

        builder.AddLoggingDefaults();
        return await Starting.GuardAsync(async () =>
        {
            builder.AddKnowledge();
            builder.AddTurnStore();
            builder.AddConversations();
            builder.AddDialogs();

            await using var app = builder.Build();
            app.MapMessages();
            await Starting.StartAsync(app, cancellationToken);
            await app.WaitForShutdownAsync(cancellationToken);
        });
    }
}
