using System.CommandLine;
using System.CommandLine.Help;
using HipStretch.Bot.Channels.BotFramework;
using HipStretch.Bot.Channels.BotFramework.Connector;
using HipStretch.Bot.Channels.DirectLine;
using HipStretch.Bot.Conversations;
using HipStretch.Bot.Dialogs;
using HipStretch.Bot.Figures;
using HipStretch.Bot.Operations;
using HipStretch.Bot.Operations.Telemetry;
using HipStretch.Bot.Page;
using HipStretch.Bot.Storage;
using HipStretch.Bot.Storage.Retention;

namespace HipStretch.Bot.CommandLine;

/// <summary><c>serve</c>, and what runs without a command: the web host. What it does not know, such as <c>--urls</c>, goes to ASP.NET Core.</summary>
internal static class ServeCommand
{
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
        command.SetAction((arguments, cancellationToken) => arguments.UnmatchedTokens is [var word, ..] && !IsOption(word)
            ? Task.FromResult(Misunderstand(word, arguments))
            : ServeAsync([.. arguments.UnmatchedTokens], cancellationToken));
    }

    /// <summary>ASP.NET Core takes <c>--key value</c>, <c>/key value</c> and <c>key=value</c>.</summary>
    private static bool IsOption(string word) => word.StartsWith('-') || word.StartsWith('/') || word.Contains('=', StringComparison.Ordinal);

    private static int Misunderstand(string word, ParseResult arguments)
    {
        arguments.InvocationConfiguration.Error.WriteLine($"There is no command '{word}'.");
        arguments.InvocationConfiguration.Output = arguments.InvocationConfiguration.Error;
        new HelpAction().Invoke(arguments);
        return 1;
    }

    private static async Task<int> ServeAsync(string[] arguments, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateBuilder(arguments);
        builder.AddLoggingDefaults();
        return await Starting.GuardAsync(async () =>
        {
            builder.ListenLocally();
            builder.AddKnowledge();
            builder.AddOneServer();
            builder.AddTurnStore();
            builder.AddRetention();
            builder.AddConversations();
            builder.AddDialogs();
            builder.AddConnector();
            builder.AddDirectLine();
            builder.AddFigures();
            builder.AddHealth();
            builder.AddTelemetry();
            builder.AddLanguagePreparation();

            await using var app = builder.Build();
            app.MapMessages();
            app.MapDirectLine();
            app.MapFigures();
            app.MapHealth();
            app.MapPage();
            await Starting.StartAsync(app, cancellationToken);
            app.TellWhereToOpen();
            await app.WaitForShutdownAsync(cancellationToken);
        });
    }
}
