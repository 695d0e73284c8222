using HipStretch.BotFramework.Tests.Dialogs;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using static HipStretch.BotFramework.Tests.Dialogs.Conversation;

namespace HipStretch.BotFramework.Tests.OwnLayer;

/// <summary>A conversation that goes on after a deploy: the same storage, another program.</summary>
public sealed class VersionChangeTests
{
    private readonly MemoryStorage _storage = new();

    [Fact]
    public async Task Fault_8_a_waterfall_whose_steps_changed_restarts_with_its_values_and_options()
    {
        await Before([AskWhere, AskScore]).SayAsync("hi");
        var after = After([Report, AskWhere, AskScore]);

        (await after.SayAsync("my hip")).ShouldBe("step 0 BeginCalled, begun 'quick', side left");
    }

    [Fact]
    public async Task Fault_8_a_step_put_in_place_of_another_is_a_change_too()
    {
        await Before([AskWhere, AskScore]).SayAsync("hi");

        (await After([AskWhere, Report]).SayAsync("my hip")).ShouldBe("Where?");
    }

    [Fact]
    public async Task A_waterfall_whose_steps_are_the_same_goes_on()
    {
        await Before([AskWhere, AskScore]).SayAsync("hi");

        (await After([AskWhere, AskScore]).SayAsync("my hip")).ShouldBe("How bad?");
    }

    [Fact]
    public async Task Fault_8_who_handles_the_event_lets_the_waterfall_go_on()
    {
        await Before([AskWhere, AskScore]).SayAsync("hi");
        var events = new List<string>();
        var after = With(Fill(new Tolerant(events), [AskWhere, AskScore, Report]), "quick", new ConversationState(_storage));

        (await after.SayAsync("my hip")).ShouldBe("How bad?");
        events.ShouldBe(["versionChanged root", "versionChanged steps"]);
    }

    [Fact]
    public async Task Fault_8_a_prompt_that_is_gone_is_taken_off_and_the_waterfall_restarts()
    {
        await Before([AskWhere, AskScore]).SayAsync("hi");
        var root = new ComponentDialog("root").AddDialog(new WaterfallDialog("steps", [Report, AskScore]));
        var after = With(root, "quick", new ConversationState(_storage));

        (await after.SayAsync("my hip")).ShouldBe("step 0 BeginCalled, begun 'quick', side left");
    }

    [Fact]
    public async Task Fault_8_a_conversation_of_which_no_dialog_is_left_begins_afresh()
    {
        await Before([AskWhere, AskScore]).SayAsync("hi");
        var hello = new PromptOptions { Prompt = MessageFactory.Text("Hello!") };
        var after = With(new TextPrompt("other"), hello, new ConversationState(_storage));

        (await after.SayAsync("my hip")).ShouldBe("Hello!");
    }

    private static Task<DialogTurnResult> AskWhere(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        step.Values["side"] = "left";
        return step.AskAsync("ask", "Where?", cancellationToken);
    }

    private static Task<DialogTurnResult> AskScore(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.AskAsync("ask", "How bad?", cancellationToken);

    private static async Task<DialogTurnResult> Report(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        await step.SendAsync($"step {step.Index} {step.Reason}, begun '{step.Options}', side {step.Values["side"]}");
        return Dialog.EndOfTurn;
    }

    private static ComponentDialog Fill(ComponentDialog root, WaterfallStep[] steps) =>
        root.AddDialog(new WaterfallDialog("steps", steps)).AddDialog(new TextPrompt("ask"));

    private Microsoft.Bot.Builder.Testing.DialogTestClient Before(WaterfallStep[] steps) => After(steps);

    private Microsoft.Bot.Builder.Testing.DialogTestClient After(WaterfallStep[] steps) =>
        With(Fill(new ComponentDialog("root"), steps), "quick", new ConversationState(_storage));

    private sealed class Tolerant(List<string> events) : ComponentDialog("root")
    {
        protected override Task<bool> OnPreBubbleEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
        {
            events.Add($"{e.Name} {e.Value}");
            return Task.FromResult(e.Name == DialogEvents.VersionChanged);
        }
    }
}
