using HipStretch.BotFramework.Tests.Dialogs;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using static HipStretch.BotFramework.Tests.Dialogs.Conversation;

namespace HipStretch.BotFramework.Tests.OwnLayer;

/// <summary>Dialogs whose state is written and read between turns.</summary>
public sealed class StoredDialogTests
{
    private readonly JsonStorage _storage = new();

    [Fact]
    public async Task Fault_3_dialogs_go_on_from_plain_json_that_names_no_types()
    {
        var client = With(Intake(), "quick", new ConversationState(_storage));

        (await client.SayAsync("hi")).ShouldBe("Where? (1) Back or (2) Hip");
        (await client.SayAsync("knee")).ShouldBe("One of these: (1) Back or (2) Hip");
        (await client.SayAsync("hip")).ShouldBe("How bad?");
        (await client.SayAsync("7")).ShouldBe("Hip, 7, begun quick");

        client.DialogTurnResult!.Status.ShouldBe(DialogTurnStatus.Complete);
        _storage.Texts.ShouldAllBe(text => !text.Contains("$type"));
    }

    private static ComponentDialog Intake() => Component("intake",
        new WaterfallDialog("steps",
        [
            (step, token) => step.BeginDialogAsync("place", null, token),
            (step, token) =>
            {
                step.Values["place"] = step.Result!;
                return step.AskAsync("score", "How bad?", token);
            },
            async (step, token) =>
            {
                await step.SendAsync($"{step.Values["place"]}, {step.Result}, begun {step.Options}");
                return await step.EndDialogAsync(null, token);
            },
        ]),
        Component("place",
            new WaterfallDialog("steps", [AskPlace, (step, token) => step.EndDialogAsync(((FoundChoice)step.Result!).Value, token)]),
            new ChoicePrompt("choice")),
        new NumberPrompt<int>("score"));

    private static Task<DialogTurnResult> AskPlace(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.PromptAsync("choice", new PromptOptions
        {
            Prompt = MessageFactory.Text("Where?"),
            RetryPrompt = MessageFactory.Text("One of these:"),
            Choices = [new Choice("Back"), new Choice("Hip")],
        }, cancellationToken);
}
