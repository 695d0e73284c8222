using System.Globalization;
using HipStretch.Bot.Conversations;
using HipStretch.Bot.Speech;
using HipStretch.Bot.Storage.Retention;
using HipStretch.Knowledge.Phrases;
using HipStretch.Knowledge.Questions;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Extensions.Options;

namespace HipStretch.Bot.Dialogs;

/// <summary>
/// Asks somebody new whether what they tell may be kept, and ends with <see cref="Given"/> where it may. Where it may not, they are forgotten and told
/// when to call for help: a talk that remembers nothing could not check anything.
/// </summary>
internal sealed class ConsentDialog : WaterfallDialog
{
    /// <summary>Its id in stored state.</summary>
    public const string DialogId = "consent";

    /// <summary>How it ends where the person agreed.</summary>
    public const string Given = "given";

    /// <summary>The version of the question's words. With a new one, everybody is asked again.</summary>
    public const int Version = 2;

    /// <summary>The question.</summary>
    [Fills("days")]
    public static readonly QuestionId Question = QuestionId.Parse("consent");

    private static readonly PhraseKey More = PhraseKey.Parse("consent.more");
    private static readonly PhraseKey Refused = PhraseKey.Parse("consent.refused");

    private readonly ConsentOptions options;
    private readonly string days;
    private readonly Voice voice;

    public ConsentDialog(IOptions<ConsentOptions> options, IOptions<RetentionOptions> retention, Voice voice)
        : base(DialogId)
    {
        (this.options, this.voice) = (options.Value, voice);
        days = retention.Value.RetentionDays.ToString(CultureInfo.InvariantCulture);
        AddStep(AskAsync);
        AddStep(AnswerAsync);
    }

    private Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        options.AskedElsewhere || TurnMemory.Of(step).Person.Consent is { Version: Version }
            ? step.EndDialogAsync(null, cancellationToken)
            : step.BeginDialogAsync(
                AskDialog.DialogId, Asking.Of(Question).With("days", new Utterance(days, days)) with { Times = step.Options is int times ? times : 0 }, cancellationToken);

    private async Task<DialogTurnResult> AnswerAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var memory = TurnMemory.Of(step);
        switch (step.Result)
        {
            case "yes":
                memory.Person = memory.Person with { Consent = new Consent(Question.ToString(), Version, memory.Now) };
                return await step.EndDialogAsync(Given, cancellationToken);
            case "more":
                await voice.SayAsync(step.Context, More, cancellationToken);
                return await step.ReplaceDialogAsync(DialogId, 1, cancellationToken);
            default:
                step.Context.TurnState.Get<TurnForgetting>()!.Ask();
                await voice.SayAsync(step.Context, Refused, cancellationToken);
                return await step.CancelAllDialogsAsync(cancellationToken);
        }
    }
}
