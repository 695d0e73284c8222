using System.Text;
using HipStretch.Bot.Conversations;
using HipStretch.Bot.Storage;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Spectre.Console;

namespace HipStretch.Bot.Channels.Terminal;

/// <summary>Reads lines and prints replies until the input ends or the person leaves with "exit".</summary>
internal sealed class TerminalChat(ConversationService conversations, IAnsiConsole console, string conversation)
{
    private const string Channel = "terminal";
    private const string Leave = "exit";

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        console.MarkupLineInterpolated($"[grey]Type \"{Leave}\" to leave; the conversation goes on where it was when you come back.[/]");
        await SayAsync(Arrival());
        while (await ReadAsync(cancellationToken) is { } line)
        {
            if (line.Length > 0)
            {
                await SayAsync(Message(line));
            }
        }
    }

    private async Task<string?> ReadAsync(CancellationToken cancellationToken)
    {
        console.Markup("[bold]>[/] ");
        var line = (await Console.In.ReadLineAsync(cancellationToken))?.Trim();
        return line == Leave ? null : line;
    }

    private async Task SayAsync(Activity activity)
    {
        try
        {
            var json = Encoding.UTF8.GetString(ActivityJson.Write(activity));
            var answer = (TurnAnswer.Replies)await conversations.ReceiveAsync(InboundTurn.Of(activity, json, new Delivery.InAnswer()));
            foreach (var reply in JsonConvert.DeserializeObject<List<Activity>>(Encoding.UTF8.GetString(answer.Activities))!)
            {
                console.Write(TerminalMessage.Render(reply));
            }
        }
        catch (Exception exception) when (exception is TurnStoreException or TurnConflictException)
        {
            console.MarkupLineInterpolated($"[red]{exception.Message}[/]");
        }
    }

    /// <summary>Greets somebody new, and tells somebody who comes back where they were.</summary>
    private Activity Arrival() => Address(new Activity(ActivityTypes.Event) { Name = HipStretchBot.ArrivalEvent });

    private Activity Message(string text) => Address(new Activity(ActivityTypes.Message) { Text = text });

    private Activity Address(Activity activity)
    {
        activity.Id = Guid.NewGuid().ToString("N");
        activity.ChannelId = Channel;
        activity.Conversation = new ConversationAccount(id: conversation);
        activity.From = new ChannelAccount(Environment.UserName, Environment.UserName);
        activity.Recipient = new ChannelAccount("hipstretch", "HipStretch");
        return activity;
    }
}
