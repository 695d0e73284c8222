using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using static HipStretch.BotFramework.Tests.Dialogs.Conversation;

namespace HipStretch.BotFramework.Tests.Dialogs;

public sealed class WaterfallDialogTests
{
    [Fact]
    public async Task The_steps_run_one_a_turn_and_the_last_one_completes_it()
    {
        var client = With(new WaterfallDialog("three", [SendAndWait("one"), SendAndWait("two"), async (step, token) =>
        {
            await step.SendAsync("three");
            return await step.EndDialogAsync("done", token);
        }]));

        (await client.SayAsync("hi")).ShouldBe("one");
        client.DialogTurnResult!.Status.ShouldBe(DialogTurnStatus.Waiting);
        (await client.SayAsync("hi")).ShouldBe("two");
        (await client.SayAsync("hi")).ShouldBe("three");
        client.DialogTurnResult.Status.ShouldBe(DialogTurnStatus.Complete);
        client.DialogTurnResult.Result.ShouldBe("done");
    }

    [Fact]
    public async Task What_the_user_says_is_the_result_that_the_next_step_sees()
    {
        var client = With(new WaterfallDialog("echo", [SendAndWait("say something"), async (step, token) =>
        {
            await step.SendAsync($"{step.Reason}: {step.Result}");
            return await step.EndDialogAsync(null, token);
        }]));

        await client.SayAsync("hi");

        (await client.SayAsync("ouch")).ShouldBe("ContinueCalled: ouch");
    }

    [Fact]
    public async Task Next_runs_the_following_step_in_the_same_turn_with_its_result()
    {
        var client = With(new WaterfallDialog("next", [(step, token) => step.NextAsync(7, token), async (step, token) =>
        {
            await step.SendAsync($"{step.Index} {step.Reason} {step.Result}");
            return Dialog.EndOfTurn;
        }]));

        (await client.SayAsync("hi")).ShouldBe("1 NextCalled 7");
    }

    [Fact]
    public async Task Next_behind_the_last_step_ends_the_waterfall_with_its_result()
    {
        var client = With(new WaterfallDialog("next", [(step, token) => step.NextAsync("left", token)]));

        await client.SayAsync("hi");

        client.DialogTurnResult!.Status.ShouldBe(DialogTurnStatus.Complete);
        client.DialogTurnResult.Result.ShouldBe("left");
    }

    [Fact]
    public async Task A_step_that_goes_on_twice_is_told_so()
    {
        var client = With(new WaterfallDialog("twice", [async (step, token) =>
        {
            await step.NextAsync(null, token);
            return await step.NextAsync(null, token);
        }, SendAndWait("once")]));

        await Should.ThrowAsync<Exception>(() => client.SayAsync("hi"));
    }

    [Fact]
    public async Task Values_are_kept_from_turn_to_turn()
    {
        var client = With(new WaterfallDialog("values", [(step, _) =>
        {
            step.Values["side"] = "left";
            return Task.FromResult(Dialog.EndOfTurn);
        }, SendAndWait("wait"), async (step, _) =>
        {
            await step.SendAsync($"side: {step.Values["side"]}");
            return Dialog.EndOfTurn;
        }]));

        await client.SayAsync("hi");
        await client.SayAsync("hi");

        (await client.SayAsync("hi")).ShouldBe("side: left");
    }

    [Fact]
    public async Task Every_step_sees_the_options_it_was_begun_with()
    {
        WaterfallStep report = async (step, _) =>
        {
            await step.SendAsync($"{step.Index} {step.Options}");
            return Dialog.EndOfTurn;
        };
        var client = With(new WaterfallDialog("options", [report, report]), "quick");

        (await client.SayAsync("hi")).ShouldBe("0 quick");
        (await client.SayAsync("hi")).ShouldBe("1 quick");
    }

    [Fact]
    public async Task An_activity_that_is_no_message_leaves_it_waiting()
    {
        var client = With(new WaterfallDialog("two", [SendAndWait("one"), SendAndWait("two")]));
        await client.SayAsync("hi");

        var reply = await client.SendActivityAsync<IActivity>(new Activity(ActivityTypes.Event) { Name = "tick" });

        reply.ShouldBeNull();
        client.DialogTurnResult!.Status.ShouldBe(DialogTurnStatus.Waiting);
        (await client.SayAsync("hi")).ShouldBe("two");
    }

    [Fact]
    public async Task A_step_can_call_a_prompt_and_gets_its_answer_in_the_next_step()
    {
        var client = With(Component("ask", new WaterfallDialog("steps",
        [
            (step, token) => step.AskAsync("where", "Where does it hurt?", token),
            async (step, token) =>
            {
                await step.SendAsync($"{step.Reason}: {step.Result}");
                return await step.EndDialogAsync(step.Result, token);
            },
        ]), new TextPrompt("where")));

        (await client.SayAsync("hi")).ShouldBe("Where does it hurt?");
        (await client.SayAsync("my hip")).ShouldBe("EndCalled: my hip");
        client.DialogTurnResult!.Result.ShouldBe("my hip");
    }

    [Fact]
    public async Task A_step_added_later_runs_last()
    {
        var client = With(new WaterfallDialog("grown", [SendAndWait("one")]).AddStep(SendAndWait("two")));

        await client.SayAsync("hi");

        (await client.SayAsync("hi")).ShouldBe("two");
    }

    [Fact]
    public async Task A_token_in_the_place_of_options_is_refused()
    {
        WaterfallStep careless = (step, token) => step.BeginDialogAsync("steps", (object)token, token);
        var client = With(new WaterfallDialog("steps", [careless]));

        await Should.ThrowAsync<ArgumentException>(() => client.SayAsync("hi"));
    }

    private static WaterfallStep SendAndWait(string text) => async (step, _) =>
    {
        await step.SendAsync(text);
        return Dialog.EndOfTurn;
    };
}
