using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using static HipStretch.BotFramework.Tests.Dialogs.Conversation;

namespace HipStretch.BotFramework.Tests.Dialogs;

public sealed class AttemptCountTests
{
    [Fact]
    public async Task An_answer_is_counted_over_turns_that_are_stored()
    {
        var prompt = new NumberPrompt<int>("score", async (answer, token) =>
        {
            await answer.Context.SendActivityAsync(MessageFactory.Text($"try {answer.AttemptCount}"), token);
            return false;
        });
        var ask = new PromptOptions { Prompt = MessageFactory.Text("How bad?") };
        var client = With(prompt, ask, new ConversationState(new MemoryStorage()));
        await client.SayAsync("hi");

        (await client.SayAsync("x")).ShouldBe("try 1");
        (await client.SayAsync("x")).ShouldBe("try 2");
    }
}
