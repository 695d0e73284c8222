using System.CommandLine;
using HipStretch.Bot.Channels.Terminal;
using HipStretch.Bot.Conversations;
using HipStretch.Bot.Dialogs;
using HipStretch.Bot.Storage;
using Spectre.Console;

namespace HipStretch.Bot.CommandLine;

/// <summary><c>chat</c>: a conversation in the terminal, with the same bot, grain and store as everywhere. It goes on where it was left.</summary>
internal static class ChatCommand
{
    public static Command Create()
    {
        var name = new Option<string>("--conversation") { Description = "Which conversation to go on with.", DefaultValueFactory = _ => "terminal" };
        var command = new Command("chat", "Talks in the terminal, and goes on where it was left.") { name };
        command.SetAction((arguments, cancellationToken) => ChatAsync(arguments.GetValue(name)!, cancellationToken));
        return command;
    }

    private static Task<int> ChatAsync(string conversation, CancellationToken cancellationToken) => Starting.GuardAsync(async () =>
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders();
        builder.AddKnowledge();
        builder.AddTurnStore();
        builder.AddConversations();
        builder.AddDialogs();
        builder.AddLanguagePreparation();

        using var host = builder.Build();
        await Starting.StartAsync(host, cancellationToken);
        using var chat = new TerminalChat(
            host.Services.GetRequiredService<ConversationService>(), host.Services.GetRequiredService<ITurnStore>(), host.Services.GetRequiredService<ConversationNews>(),
            AnsiConsole.Console, conversation);
        await chat.RunAsync(cancellationToken);
        await host.StopAsync(CancellationToken.None);
    });
}
