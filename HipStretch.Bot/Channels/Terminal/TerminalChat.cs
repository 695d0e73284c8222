using System.Text;
using HipStretch.Bot.Conversations;
using HipStretch.Bot.Storage;
using Microsoft.Bot.Schema;
using Spectre.Console;

namespace HipStretch.Bot.Channels.Terminal;

/// <summary>Reads lines and prints what the bot says, also what it says by itself, until the input ends or the person leaves with "exit".</summary>
internal sealed class TerminalChat(
    ConversationService conversations, ITurnStore store, ConversationNews news, IAnsiConsole console, string conversation) : IDisposable
{
    private const string Channel = "terminal";
    private const string Leave = "exit";
    private const int Most = 500;
    private const string Prompt = "[bold]>[/] ";

    private readonly ConversationKey key = new(Channel, conversation);
    private readonly SemaphoreSlim printing = new(1);
    private long printed;
    private volatile bool isReading;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        console.MarkupLineInterpolated($"[grey]Type \"{Leave}\" to leave; the conversation goes on where it was when you come back.[/]");
        printed = (await store.ReadLogAsync(key, 0, 0, cancellationToken))?.End ?? 0;
        using var listening = news.Listen(key, () => _ = PrintAsync());
        await SayAsync(Arrival());
        while (await ReadAsync(cancellationToken) is { } line)
        {
            if (line.Length > 0)
            {
                await SayAsync(Message(line));
            }
        }
    }

    public void Dispose() => printing.Dispose();

    private async Task<string?> ReadAsync(CancellationToken cancellationToken)
    {
        console.Markup(Prompt);
        isReading = true;
        var line = (await Console.In.ReadLineAsync(cancellationToken))?.Trim();
        isReading = false;
        return line == Leave ? null : line;
    }

    private async Task SayAsync(Activity activity)
    {
        try
        {
            await conversations.ReceiveAsync(InboundTurn.Of(activity, Encoding.UTF8.GetString(ActivityJson.Write(activity)), new Delivery.FromLog()));
        }
        catch (Exception exception) when (exception is TurnStoreException or TurnConflictException)
        {
            console.MarkupLineInterpolated($"[red]{exception.Message}[/]");
        }

        await PrintAsync();
    }

    /// <summary>Prints what was said since the last time; what comes by itself takes the place of the prompt, which follows it.</summary>
    private async Task PrintAsync()
    {
        await printing.WaitAsync();
        try
        {
            while (await store.ReadLogAsync(key, printed, Most, CancellationToken.None) is { Entries.Count: > 0 } page)
            {
                var prompts = isReading;
                if (prompts)
                {
                    console.Write("\r");
                }

                foreach (var said in page.Entries.Select(entry => ActivityJson.Read(Encoding.UTF8.GetString(entry.Json.Span))).Where(activity => activity.From?.Id == Bot().Id))
                {
                    console.Write(TerminalMessage.Render(said));
                }

                printed = page.Through;
                if (prompts)
                {
                    console.Markup(Prompt);
                }
            }
        }
        catch (TurnStoreException exception)
        {
            console.MarkupLineInterpolated($"[red]{exception.Message}[/]");
        }
        finally
        {
            printing.Release();
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
        activity.Recipient = Bot();
        return activity;
    }

    private static ChannelAccount Bot() => new("hipstretch", "HipStretch");
}
