using HipStretch.BotFramework.Tests.Builder;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using static HipStretch.BotFramework.Tests.Dialogs.Conversation;

namespace HipStretch.BotFramework.Tests.OwnLayer;

/// <summary>The original allocates 136 to 262 KB for a turn of a waterfall, in memory.</summary>
public sealed class LeanTurnTests
{
    private const int Rounds = 50;
    private const long MostBytes = 60 * 1024;

    [Fact]
    public void Fault_2_a_turn_of_a_waterfall_allocates_60_kb_at_most()
    {
        var state = new ConversationState(new MemoryStorage());
        var adapter = new RecordingAdapter();
        adapter.Use(new AutoSaveStateMiddleware(state));
        var stack = state.CreateProperty<DialogState>("stack");
        var asking = Component("main", new WaterfallDialog("asks", [AskAsync, AskAsync, EndAsync]), new TextPrompt("text"));
        Say(Rounds);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Say(Rounds);

        ((GC.GetAllocatedBytesForCurrentThread() - before) / Rounds).ShouldBeInRange(1, MostBytes);

        // In memory nothing waits, so that a turn is over when it returns, and all of it ran on this thread.
        void Say(int turns)
        {
            for (var turn = 0; turn < turns; turn++)
            {
                var heard = Turns.Heard(ActivityTypes.Message);
                heard.DeliveryMode = DeliveryModes.ExpectReplies;
                adapter.ContinueConversationAsync("bot", heard, (context, token) => asking.RunAsync(context, stack, token), default)
                    .IsCompletedSuccessfully.ShouldBeTrue();
            }
        }
    }

    private static Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        step.Values["asked"] = step.Index;
        return step.AskAsync("text", "How much does it hurt?", cancellationToken);
    }

    private static Task<DialogTurnResult> EndAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.EndDialogAsync(step.Result, cancellationToken);
}
