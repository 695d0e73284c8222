using Microsoft.Bot.Builder.Dialogs.Prompts;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Recognises which of several choices a user means.</summary>
public static class ChoiceRecognizers
{
    /// <summary>Recognises choices that have no other names.</summary>
    /// <param name="utterance">What the user said.</param>
    /// <param name="choices">The values of the choices.</param>
    /// <param name="options">How to look; the defaults when null.</param>
    /// <returns>The choices meant, in the order of the text; empty when none is.</returns>
    public static List<ModelResult<FoundChoice>> RecognizeChoices(
        string utterance, IList<string> choices, FindChoicesOptions? options = null) =>
        RecognizeChoices(utterance, ChoiceFactory.ToChoices(choices), options);

    /// <summary>Recognises choices by their words; failing that, by place ("the second one"); failing that, by number.</summary>
    /// <param name="utterance">What the user said.</param>
    /// <param name="choices">The choices.</param>
    /// <param name="options">How to look; the defaults when null.</param>
    /// <returns>The choices meant, in the order of the text; empty when none is.</returns>
    public static List<ModelResult<FoundChoice>> RecognizeChoices(
        string utterance, IList<Choice> choices, FindChoicesOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        options ??= new FindChoicesOptions();
        var named = Find.FindChoices(utterance, choices, options);
        if (named.Count > 0)
            return named;
        var mark = PromptCulture.Of(options.Locale, null, null).DecimalMark;
        var places = options.RecognizeOrdinals ? OrdinalRecognizer.Find(utterance, choices.Count, mark) : [];
        if (At(places, utterance, choices) is { Count: > 0 } placed)
            return placed;
        return options.RecognizeNumbers ? At(NumberRecognizer.Find(utterance, mark), utterance, choices) : [];
    }

    private static List<ModelResult<FoundChoice>> At(IReadOnlyList<RecognizedNumber> places, string utterance, IList<Choice> choices)
    {
        var found = new List<ModelResult<FoundChoice>>();
        foreach (var place in places)
        {
            if (NumberFit.TryFit<int>(place.Value, out var number) && number >= 1 && number <= choices.Count)
                found.Add(Report(place, number - 1, utterance, choices));
        }

        return found;
    }

    private static ModelResult<FoundChoice> Report(RecognizedNumber place, int index, string utterance, IList<Choice> choices) => new()
    {
        Text = utterance[place.Start..(place.End + 1)],
        Start = place.Start,
        End = place.End,
        TypeName = "choice",
        Resolution = new FoundChoice { Value = choices[index].Value, Index = index, Score = 1 },
    };
}
