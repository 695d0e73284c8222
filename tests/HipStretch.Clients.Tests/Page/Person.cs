using HipStretch.Clients.Tests.Conversations;

namespace HipStretch.Clients.Tests.Page;

/// <summary>Somebody with a strained back and nothing to worry about, who reads the questions and answers each with an offered answer.</summary>
/// <param name="chat">The tab in front of them.</param>
internal sealed class Person(PageChat chat)
{
    private static readonly string[] Answers =
    [
        "Next", "None of these", "Start stretching", "5 minutes", "Start", "No", "No, it's fine", "Lower back", "Mild", "A few days", "Lifting", "35 to 49",
    ];

    private readonly List<ChatMessage> heard = [];

    /// <summary>Everything that the bot said, in the order in which it was shown.</summary>
    public IReadOnlyList<ChatMessage> Heard => heard;

    /// <summary>Answers until a message is heard, which is left unanswered.</summary>
    public async Task<ChatMessage> ReachAsync(Func<ChatMessage, bool> place)
    {
        var message = await HearAsync();
        while (!place(message))
        {
            await AnswerAsync(message);
            message = await HearAsync();
        }

        return message;
    }

    /// <summary>Only listens, until a message is heard.</summary>
    public async Task ListenToAsync(Func<ChatMessage, bool> place)
    {
        while (!place(await HearAsync()))
        {
            // The coach goes on by itself.
        }
    }

    /// <summary>Answers what was heard last, and goes on from there.</summary>
    public async Task<ChatMessage> GoOnToAsync(Func<ChatMessage, bool> place)
    {
        await AnswerAsync(heard[^1]);
        return await ReachAsync(place);
    }

    /// <summary>Shows the kinds of places one after the other, from the greeting to the closing question.</summary>
    public async IAsyncEnumerable<string> TourAsync()
    {
        foreach (var (name, place) in Place.Tour)
        {
            await (heard.Count == 0 ? ReachAsync(place) : GoOnToAsync(place));
            yield return name;
        }
    }

    /// <summary>Says something, and goes on from there.</summary>
    public async Task<ChatMessage> SayAndReachAsync(string text, Func<ChatMessage, bool> place)
    {
        await chat.SayAsync(text);
        return await ReachAsync(place);
    }

    private Task AnswerAsync(ChatMessage message) =>
        Answers.FirstOrDefault(message.Buttons.Contains) is { } answer ? chat.SayAsync(answer) : Task.CompletedTask;

    private async Task<ChatMessage> HearAsync()
    {
        var message = await chat.HearAsync();
        heard.Add(message);
        return message;
    }
}
