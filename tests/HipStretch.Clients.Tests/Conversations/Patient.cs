using HipStretch.Testing.Http;

namespace HipStretch.Clients.Tests.Conversations;

/// <summary>A person with a strained back and nothing to worry about, who answers with the buttons that are offered.</summary>
internal sealed class Patient(IChat chat)
{
    private static readonly string[] Answers = ["Next", "None of these", "Start stretching", "5 minutes", "Start", "35 to 49", "No", "No, it's fine", "Yes"];

    private readonly List<ChatMessage> heard = [];
    private bool complained;

    /// <summary>Everything that the bot said, in the order in which the client showed it.</summary>
    public IReadOnlyList<ChatMessage> Heard => heard;

    /// <summary>Speaks first, and goes on to the first step of a routine.</summary>
    public async Task ComplainAsync()
    {
        await AnswerAsync(Complaint());
        await HearUntilAsync(message => message.IsStep);
    }

    /// <summary>Waits for the greeting, and goes on to the first step of a routine.</summary>
    public Task AwaitGreetingAsync() => HearUntilAsync(message => message.IsStep);

    /// <summary>Goes on from a step to the question that follows the end of the routine.</summary>
    public async Task FinishAsync()
    {
        await AnswerAsync("Next");
        await HearUntilAsync(message => message.EndsRoutine);
        await HearAsync();
    }

    /// <summary>Hears a message, and leaves it unanswered.</summary>
    public async Task<ChatMessage> HearAsync()
    {
        var message = await chat.HearAsync();
        heard.Add(message);
        return message;
    }

    private async Task HearUntilAsync(Func<ChatMessage, bool> reached)
    {
        for (var message = await HearAsync(); !reached(message); message = await HearAsync())
        {
            await AnswerAsync(AnswerTo(message));
        }
    }

    private string? AnswerTo(ChatMessage message) => message.Buttons.Contains("Tell me more") ? "Yes" : message.Buttons.Contains("Lower back") ? Complaint() : Answers.FirstOrDefault(message.Buttons.Contains);

    /// <summary>Said once: a client that had to speak first is greeted afterwards.</summary>
    private string? Complaint()
    {
        var first = !complained;
        complained = true;
        return first ? Journey.ToFirstStep[0] : null;
    }

    private Task AnswerAsync(string? answer) => answer is null ? Task.CompletedTask : chat.SayAsync(answer);
}
