using Microsoft.Bot.Builder.Dialogs;
using static HipStretch.BotFramework.Tests.Dialogs.Conversation;

namespace HipStretch.BotFramework.Tests.Dialogs;

public sealed class DialogStackTests
{
    [Fact]
    public async Task Replacing_a_dialog_begins_the_other_in_its_place()
    {
        var client = With(Component("root",
            new WaterfallDialog("first", [(step, token) => step.ReplaceDialogAsync("second", "handed on", token)]),
            new WaterfallDialog("second", [async (step, _) =>
            {
                await step.SendAsync($"{step.Options}, {step.Stack.Count} deep");
                return Dialog.EndOfTurn;
            }])));

        (await client.SayAsync("hi")).ShouldBe("handed on, 1 deep");
    }

    [Fact]
    public async Task A_component_inside_a_component_returns_its_result_to_the_outer_one()
    {
        var side = Component("side", new WaterfallDialog("steps",
        [
            (step, token) => step.AskAsync("which", "Which side?", token),
            (step, token) => step.EndDialogAsync($"{step.Result} hip", token),
        ]), new TextPrompt("which"));
        var root = Component("root", new WaterfallDialog("steps",
        [
            (step, token) => step.BeginDialogAsync("side", null, token),
            async (step, token) =>
            {
                await step.SendAsync($"Your {step.Result}.");
                return await step.EndDialogAsync(step.Result, token);
            },
        ]), side);
        var client = With(root);

        (await client.SayAsync("hi")).ShouldBe("Which side?");
        (await client.SayAsync("left")).ShouldBe("Your left hip.");
        client.DialogTurnResult!.Status.ShouldBe(DialogTurnStatus.Complete);
        client.DialogTurnResult.Result.ShouldBe("left hip");
    }

    [Fact]
    public async Task A_component_begins_with_the_dialog_named_as_initial()
    {
        var component = Component("root",
            new WaterfallDialog("first", [Ask("first?")]),
            new WaterfallDialog("other", [Ask("other?")]),
            new TextPrompt("ask"));
        component.InitialDialogId = "other";

        (await With(component).SayAsync("hi")).ShouldBe("other?");
    }

    [Fact]
    public async Task A_dialog_inside_a_component_can_call_one_of_its_parents_dialogs()
    {
        var root = Component("root",
            Component("inner", new WaterfallDialog("steps", [Ask("from the parent's prompt?")])),
            new TextPrompt("ask"));

        (await With(root).SayAsync("hi")).ShouldBe("from the parent's prompt?");
    }

    [Fact]
    public async Task Beginning_an_unknown_dialog_throws()
    {
        var client = With(new WaterfallDialog("steps", [(step, token) => step.BeginDialogAsync("nowhere", null, token)]));

        (await Should.ThrowAsync<Exception>(() => client.SayAsync("hi"))).Message.ShouldContain("nowhere");
    }

    private static WaterfallStep Ask(string question) => (step, token) => step.AskAsync("ask", question, token);
}
