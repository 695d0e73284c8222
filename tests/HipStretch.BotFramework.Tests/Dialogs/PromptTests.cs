using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using static HipStretch.BotFramework.Tests.Dialogs.Conversation;

namespace HipStretch.BotFramework.Tests.Dialogs;

public sealed class PromptTests
{
    [Fact]
    public async Task A_text_prompt_returns_the_text_as_it_was_written()
    {
        var client = With(new TextPrompt("where"), Ask("Where?"));
        (await client.SayAsync("hi")).ShouldBe("Where?");

        await client.SayAsync(" My left hip ");

        client.DialogTurnResult!.Result.ShouldBe(" My left hip ");
    }

    [Fact]
    public async Task A_question_without_an_input_hint_expects_input()
    {
        var client = With(new TextPrompt("where"), new PromptOptions { Prompt = new Activity(ActivityTypes.Message) { Text = "Where?" } });

        var question = await client.SendActivityAsync<IMessageActivity>("hi");

        question!.InputHint.ShouldBe(InputHints.ExpectingInput);
    }

    [Fact]
    public async Task A_refused_answer_gets_the_retry_prompt_and_another_one_is_waited_for()
    {
        var client = With(new NumberPrompt<int>("score"), Ask("How bad, 0 to 10?", "A number, please."));
        await client.SayAsync("hi");

        (await client.SayAsync("awful")).ShouldBe("A number, please.");
        (await client.SayAsync("7")).ShouldBeNull();
        client.DialogTurnResult!.Result.ShouldBe(7);
    }

    [Fact]
    public async Task Without_a_retry_prompt_the_question_is_asked_again()
    {
        var client = With(new NumberPrompt<int>("score"), Ask("How bad?"));
        await client.SayAsync("hi");

        (await client.SayAsync("awful")).ShouldBe("How bad?");
    }

    [Fact]
    public async Task The_validator_counts_the_answers_and_sees_those_not_recognised()
    {
        var client = With(new NumberPrompt<int>("score", async (answer, token) =>
        {
            await answer.Context.SendActivityAsync(MessageFactory.Text($"{answer.AttemptCount} {answer.Recognized.Succeeded}"), token);
            return answer.Recognized.Succeeded && answer.Recognized.Value <= 10;
        }), Ask("How bad?", "Sorry?"));
        await client.SayAsync("hi");

        (await client.SayAsync("awful")).ShouldBe("1 False");
        client.GetNextReply<IActivity>().ShouldBeNull("a validator that has answered keeps the prompt from asking again");
        (await client.SayAsync("11")).ShouldBe("2 True");
        (await client.SayAsync("10")).ShouldBe("3 True");
        client.DialogTurnResult!.Result.ShouldBe(10);
    }

    [Fact]
    public async Task The_validator_may_change_the_value()
    {
        var client = With(new TextPrompt("where", (answer, _) =>
        {
            answer.Recognized.Value = answer.Recognized.Value.ToUpperInvariant();
            return Task.FromResult(true);
        }), Ask("Where?"));
        await client.SayAsync("hi");

        await client.SayAsync("hip");

        client.DialogTurnResult!.Result.ShouldBe("HIP");
    }

    [Fact]
    public async Task The_validator_sees_the_validations_of_the_options()
    {
        var options = Ask("How bad?");
        options.Validations = 5;
        var prompt = new NumberPrompt<int>("score", (answer, _) =>
            Task.FromResult(answer.Recognized.Value <= (int)answer.Options.Validations!));
        var client = With(prompt, options);
        await client.SayAsync("hi");

        (await client.SayAsync("6")).ShouldBe("How bad?");
        (await client.SayAsync("5")).ShouldBeNull();
    }

    [Fact]
    public async Task An_activity_that_is_no_message_is_no_answer()
    {
        var client = With(new TextPrompt("where"), Ask("Where?"));
        await client.SayAsync("hi");

        (await client.SendActivityAsync<IActivity>(new Activity(ActivityTypes.Event) { Name = "tick" })).ShouldBeNull();

        client.DialogTurnResult!.Status.ShouldBe(DialogTurnStatus.Waiting);
    }

    [Fact]
    public async Task An_empty_text_is_asked_about_again()
    {
        var client = With(new TextPrompt("where"), Ask("Where?"));
        await client.SayAsync("hi");

        var again = await client.SendActivityAsync<IMessageActivity>(new Activity(ActivityTypes.Message) { Text = string.Empty });

        again!.Text.ShouldBe("Where?");
    }

    [Fact]
    public async Task A_prompt_refuses_options_of_another_kind() =>
        await Should.ThrowAsync<ArgumentOutOfRangeException>(() => With(new TextPrompt("where"), "Where?").SayAsync("hi"));

    private static PromptOptions Ask(string question, string? retry = null) => new()
    {
        Prompt = MessageFactory.Text(question),
        RetryPrompt = retry is null ? null : MessageFactory.Text(retry),
    };
}
