using System.Text;
using HipStretch.Bot;
using HipStretch.Bot.Conversations;
using HipStretch.Bot.Dialogs;
using HipStretch.Bot.Storage;
using HipStretch.Knowledge;
using HipStretch.Knowledge.Language;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Newtonsoft.Json;

namespace HipStretch.Testing;

/// <summary>The whole bot over a real store in a folder of its own and a clock that stands still, without a grain and without HTTP.</summary>
public sealed class TestBot : IAsyncDisposable
{
    private static readonly KnowledgeBase Content = KnowledgeBase.Embedded();

    private readonly string folder = Directory.CreateTempSubdirectory("hipstretch-").FullName;
    private readonly IHost host;
    private readonly TurnRunner runner;
    private readonly string conversation;
    private readonly bool isPushed;
    private int said;
    private long heard;

    /// <summary>Starts a bot that nobody has talked to. It is a Thursday: 26 November 2026, 9 in the morning.</summary>
    /// <param name="conversation">The conversation's id.</param>
    /// <param name="region">A value for <c>HipStretch:Region</c>; null for none.</param>
    /// <param name="asksConsent">Whether the bot asks for consent; else everybody gave it elsewhere.</param>
    /// <param name="isPushed">Whether what it says reaches the person at any time; else only in the answer to what they say.</param>
    public TestBot(string conversation = "test", string? region = null, bool asksConsent = false, bool isPushed = false)
    {
        (this.conversation, this.isPushed) = (conversation, isPushed);
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Configuration.AddInMemoryCollection([new("HipStretch:DataDirectory", folder), new("HipStretch:Region", region), new("HipStretch:Consent:AskedElsewhere", asksConsent ? "false" : "true")]);
        builder.Logging.SetMinimumLevel(LogLevel.None);
        builder.Services.AddSingleton<TimeProvider>(Time);
        builder.AddKnowledge(Content, Language);
        builder.AddTurnStore();
        builder.AddTurns();
        builder.AddDialogs();
        host = builder.Build();
        runner = host.Services.GetRequiredService<TurnRunner>();
    }

    /// <summary>Whether somebody listens to what it says by itself.</summary>
    public bool IsHeard { get; set; } = true;

    /// <summary>The clock.</summary>
    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 26, 9, 0, 0, TimeSpan.Zero));

    /// <summary>What the bot knows.</summary>
    public static KnowledgeBase Knowledge => Content;

    /// <summary>How it understands; one for all tests, since it takes a while to make.</summary>
    public static LanguageModel Language { get; } = new(Content);

    /// <summary>Says something, under an id of its own or one that was used before, and returns the replies.</summary>
    public Task<IReadOnlyList<Activity>> SayAsync(string text, string? id = null) =>
        SendAsync(new Activity(ActivityTypes.Message) { Text = text, Id = id });

    /// <summary>Opens the chat.</summary>
    public Task<IReadOnlyList<Activity>> ArriveAsync() =>
        SendAsync(new Activity(ActivityTypes.ConversationUpdate) { MembersAdded = [new ChannelAccount("person")] });

    /// <summary>Sends any activity, from its own person in its own conversation where it names them; else in this one.</summary>
    public async Task<IReadOnlyList<Activity>> SendAsync(Activity activity)
    {
        activity.Id ??= $"in-{++said}";
        activity.ChannelId = "test";
        activity.Conversation ??= new ConversationAccount(id: conversation);
        activity.From ??= new ChannelAccount("person");
        activity.Recipient = new ChannelAccount("hipstretch");
        var json = Encoding.UTF8.GetString(ActivityJson.Write(activity));
        var result = await runner.TryRunAsync(InboundTurn.Of(activity, json, isPushed ? new Delivery.FromLog() : new Delivery.InAnswer()), CancellationToken.None)
            ?? throw new InvalidOperationException("Nobody else talks here, so no turn can lose a race.");
        return isPushed ? await SaidAsync() : JsonConvert.DeserializeObject<List<Activity>>(Encoding.UTF8.GetString(((TurnAnswer.Replies)result.Answer).Activities))!;
    }

    /// <summary>The folder that it is kept in.</summary>
    public string DataDirectory => folder;

    /// <summary>Runs the wake-ups of the conversation that are due.</summary>
    public async Task WakeAsync()
    {
        foreach (var wakeup in (await Store.ReadWakeupsAsync(Key, CancellationToken.None)).Where(wakeup => wakeup.Due <= Time.GetUtcNow()))
        {
            await runner.TryRunAsync(InboundTurn.Of(Key, wakeup) with { IsHeard = IsHeard }, CancellationToken.None);
        }
    }

    /// <summary>Lets time pass, each wake-up running at its moment, and returns what was said by itself.</summary>
    public async Task<IReadOnlyList<Activity>> PassAsync(TimeSpan time)
    {
        var end = Time.GetUtcNow() + time;
        while ((await Store.ReadWakeupsAsync(Key, CancellationToken.None)) is [{ Due: var due }, ..] && due <= end)
        {
            Time.SetUtcNow(due > Time.GetUtcNow() ? due : Time.GetUtcNow());
            await WakeAsync();
        }

        Time.SetUtcNow(end);
        return isPushed ? await SaidAsync() : [];
    }

    private ITurnStore Store => host.Services.GetRequiredService<ITurnStore>();

    private ConversationKey Key => new("test", conversation);

    /// <summary>What the log says that the bot said since the last look.</summary>
    private async Task<IReadOnlyList<Activity>> SaidAsync()
    {
        var page = await Store.ReadLogAsync(Key, heard, 1000, CancellationToken.None);
        heard = page?.Through ?? heard;
        return [.. (page?.Entries ?? []).Select(entry => ActivityJson.Read(Encoding.UTF8.GetString(entry.Json.Span))).Where(activity => activity.From?.Id == "hipstretch")];
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (host is IAsyncDisposable disposable)
        {
            await disposable.DisposeAsync();
        }

        Directory.Delete(folder, recursive: true);
    }
}
