using System.Collections.Concurrent;
using System.Threading.Channels;
using HipStretch.Clients.Tests.Conversations;
using Microsoft.Playwright;

namespace HipStretch.Clients.Tests.Page;

/// <summary>The conversation in one tab. What is heard came over the wire and was then shown; a replay of it is not heard twice.</summary>
internal sealed class PageChat : IChat
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Channel<ChatMessage> told = Channel.CreateUnbounded<ChatMessage>();
    private readonly ConcurrentDictionary<string, bool> seen = [];
    private readonly ConcurrentQueue<string> line = [];
    private IReadOnlyList<string> offered = [];

    public PageChat(IPage page, IHand hand)
    {
        Page = page;
        Hand = hand;
        page.SetDefaultTimeout((float)Patience.TotalMilliseconds);
        page.Console += (_, written) => line.Enqueue($"wrote {written.Text}");
        page.Response += (_, answer) => Note(answer);
        page.RequestFailed += (_, request) => line.Enqueue($"{request.Method} {Named(request.Url)} failed: {request.Failure}");
        page.WebSocket += (_, socket) =>
        {
            line.Enqueue("a socket");
            socket.Close += (_, _) => line.Enqueue("a socket closed");
            socket.FrameReceived += (_, frame) => Hear(frame.Text);
        };
    }

    public IPage Page { get; }

    /// <summary>How the person answers.</summary>
    public IHand Hand { get; set; }

    /// <summary>Answers what was heard last. A coach goes on by itself: where that took the button away meanwhile, the person hears what is new instead.</summary>
    public async Task SayAsync(string text)
    {
        try
        {
            await Hand.AnswerAsync(Page, text, offered.Contains(text));
        }
        catch (Exception exception) when (exception is TimeoutException or Shouldly.ShouldAssertException && told.Reader.TryPeek(out _))
        {
            // What is new waits to be heard.
        }
    }

    public async Task<ChatMessage> HearAsync()
    {
        var message = await NextAsync();
        await ShowsOrIsOverAsync(message);
        offered = message.Buttons;
        return message;
    }

    /// <summary>Where nothing comes, what the page shows and what it wrote tell why.</summary>
    private async Task<ChatMessage> NextAsync()
    {
        try
        {
            return await told.Reader.ReadAsync().AsTask().WaitAsync(Patience);
        }
        catch (TimeoutException exception)
        {
            throw new TimeoutException(
                $"The bot said nothing more. The page shows: {await Page.Locator("body").InnerTextAsync()}\nIts line: {string.Join('\n', line)}", exception);
        }
    }

    /// <summary>A coach goes on by itself: of a message that a newer one has overtaken the words are still there, and its buttons are not.</summary>
    private async Task ShowsOrIsOverAsync(ChatMessage message)
    {
        var shows = ShowsAsync(message);
        await Task.WhenAny(shows, told.Reader.WaitToReadAsync().AsTask());
        if (shows.IsCompleted)
        {
            await shows;
            return;
        }

        _ = shows.ContinueWith(overtaken => overtaken.Exception, TaskScheduler.Default);
        await ShowsAsync(message with { Buttons = [] });
    }

    /// <summary>
    /// Waits until the page shows a message, and its buttons where it has some. A step's are among the big ones, where "Easier" stands for
    /// "Easier version".
    /// </summary>
    public async Task ShowsAsync(ChatMessage message)
    {
        await Page.WaitForFunctionAsync(
            """
            ([bubbles, answers, stepButtons, words, buttons, isStep]) => {
              const plain = (text) => text.replace(/[^\p{L}\p{N}]/gu, '');
              const offered = Array.from(document.querySelectorAll(isStep ? stepButtons : answers), (button) => button.innerText.trim());
              const isOffered = isStep
                ? buttons.every((title) => offered.some((shown) => title === shown || (shown === 'Easier' && title.startsWith(shown))))
                : JSON.stringify(offered) === JSON.stringify(buttons);
              return Array.from(document.querySelectorAll(bubbles)).some((bubble) => plain(bubble.innerText).includes(words)) && (buttons.length === 0 || isOffered);
            }
            """,
            new object[]
            {
                PageParts.BubbleSelector, PageParts.AnswerSelector, PageParts.StepButtonSelector, SeenText.Of(message.Text), message.Buttons, message.State is not null,
            });
    }

    /// <summary>Takes what another tab already answered as heard, up to and with a message, and waits until it is shown.</summary>
    public async Task CatchUpAsync(ChatMessage message)
    {
        while ((await told.Reader.ReadAsync().AsTask().WaitAsync(Patience)).Id != message.Id)
        {
        }

        await ShowsAsync(message);
        offered = message.Buttons;
    }

    /// <summary>The words of every message that the page shows, from first to last.</summary>
    public Task<IReadOnlyList<string>> TranscriptAsync() => WordsAsync(PageParts.BubbleSelector);

    /// <summary>The words of the bot's messages that the page shows.</summary>
    public Task<IReadOnlyList<string>> SaidByBotAsync() => WordsAsync(PageParts.BotBubbleSelector);

    /// <summary>The words of the person's own messages that the page shows.</summary>
    public Task<IReadOnlyList<string>> SaidByPersonAsync() => WordsAsync(PageParts.OwnBubbleSelector);

    private async Task<IReadOnlyList<string>> WordsAsync(string selector) =>
        [.. (await Page.Locator(selector).AllInnerTextsAsync()).Select(SeenText.Of)];

    private void Note(IResponse answer)
    {
        if (answer.Request.ResourceType is "xhr" or "fetch")
        {
            line.Enqueue($"{answer.Request.Method} {Named(answer.Url)}: {answer.Status}");
        }
    }

    /// <summary>Tokens in queries are long, and say nothing.</summary>
    private static string Named(string address) => new Uri(address).AbsolutePath;

    private void Hear(string? frame)
    {
        foreach (var message in BotMessages.In(frame).Where(message => seen.TryAdd(message.Id, true)))
        {
            told.Writer.TryWrite(message);
        }
    }
}
