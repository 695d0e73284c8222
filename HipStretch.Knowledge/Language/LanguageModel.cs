using HipStretch.Knowledge.Language.Assertions;
using HipStretch.Knowledge.Language.Recognizers;
using HipStretch.Knowledge.Language.Words;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Language;

/// <summary>
/// Understands what people write or say, from the lexicons of content/language alone: the same text, context and time always give the
/// same result. It holds no state, so one may be shared by all conversations.
/// </summary>
public sealed class LanguageModel
{
    private readonly Lexicons lexicons;
    private readonly SpeakerReader speaker;
    private readonly LocationReader location;
    private readonly SeverityRecognizer severity;
    private readonly QualityRecognizer quality;
    private readonly DurationRecognizer duration;
    private readonly OnsetRecognizer onset;
    private readonly AmountRecognizer amount;
    private readonly FlagRecognizer flags;
    private readonly TemperatureRecognizer temperature;
    private readonly AgeRecognizer age;
    private readonly SexRecognizer sex;
    private readonly AnswerRecognizer answer;
    private readonly AnswerToSigns answered;
    private readonly AnswerByOrder byOrder;
    private readonly CommandRecognizer command;
    private readonly CorrectionRecognizer correction;
    private readonly SensationRecognizer sensation;
    private readonly TopicRecognizer topics;
    private readonly ActRecognizer act;

    /// <summary>Prepares the lexicons, which takes far longer than understanding does: make one and keep it.</summary>
    /// <exception cref="KeyNotFoundException">The knowledge lacks a family of words.</exception>
    /// <exception cref="FormatException">A phrase of a lexicon is misspelled.</exception>
    public LanguageModel(KnowledgeBase knowledge)
    {
        lexicons = new(knowledge.Lexicon);
        speaker = new(lexicons);
        location = new(lexicons);
        severity = new(lexicons);
        quality = new(lexicons);
        duration = new(lexicons);
        onset = new(lexicons);
        amount = new(lexicons);
        flags = new(lexicons);
        temperature = new(lexicons);
        age = new(lexicons);
        sex = new(lexicons);
        answer = new(lexicons);
        answered = new(knowledge.Facts);
        byOrder = new(lexicons, answered);
        command = new(lexicons);
        correction = new(lexicons);
        sensation = new(lexicons);
        topics = new(lexicons, knowledge);
        act = new(lexicons);
    }

    /// <summary>Understands one message. It never throws on any text; of a very long one it reads the first 4,000 characters and 500 words.</summary>
    /// <param name="text">What was said.</param>
    /// <param name="context">What had been asked.</param>
    /// <param name="now">When it was said, with the person's own offset: "since Tuesday" counts from here.</param>
    public Understanding Understand(string text, LanguageContext context, DateTimeOffset now)
    {
        var heard = new Heard(lexicons.Read(text), context, now);
        var place = location.Read(heard, out var isPlaceUnclear);
        var scores = severity.Recognize(heard).Select(found => found.Value).Distinct().ToList();
        var said = answer.Recognize(heard);
        var signs = answered.Complete(byOrder.Complete(Signs(heard), heard), context, said, answer.IsAll(heard));
        var (told, value) = command.Recognize(heard);
        var does = act.Recognize(heard);
        var isOfSomebodyElse = place is null && speaker.IsOfSomebodyElse(heard);
        var understood = new Understanding
        {
            Location = place,
            IsOfSomebodyElse = isOfSomebodyElse,
            Severity = isOfSomebodyElse ? null : Scores.Together(scores),
            Qualities = isOfSomebodyElse ? [] : [.. quality.Recognize(heard).Select(found => found.Value).Distinct()],
            DurationDays = isOfSomebodyElse ? null : Chief(duration.Recognize(heard)),
            Onset = isOfSomebodyElse ? null : Chief(onset.Recognize(heard)),
            Amount = Chief(amount.Recognize(heard)),
            Flags = signs,
            Answer = AnswerToSigns.Answered(said, context, signs),
            Command = told,
            CommandValue = value,
            Correction = correction.Recognize(heard),
            Sensation = sensation.Recognize(heard),
            Act = does.Act,
            Clarify = isPlaceUnclear || (!isOfSomebodyElse && Scores.Conflict(scores)) || does.IsVeiled || answer.IsBoth(heard),
        };
        var asked = topics.Recognize(heard, understood);
        return understood with { Topics = asked.Topics, Match = asked.Match };
    }

    private static T? Chief<T>(IReadOnlyList<Found<T>> found)
        where T : struct => found is [var first, ..] ? first.Value : null;

    private FlagsFound Signs(Heard heard)
    {
        var found = temperature.Outweigh(heard, temperature.Recognize(heard), flags.Recognize(heard)).Concat(age.Recognize(heard)).Concat(sex.Recognize(heard)).Select(flag => flag.Value).ToList();
        var present = new Dictionary<FactId, FactValue>();
        foreach (var flag in found.Where(flag => flag.Assertion == Assertion.Present))
        {
            present.TryAdd(flag.Fact, flag.Value);
        }

        var unsure = With(Assertion.Unsure).Except(present.Keys).ToList();
        return new(present, [.. With(Assertion.Absent).Except(present.Keys).Except(unsure)], unsure, [.. With(Assertion.SomebodyElse)]);

        IEnumerable<FactId> With(Assertion assertion) =>
            found.Where(flag => flag.Assertion == assertion).Select(flag => flag.Fact).Distinct();
    }
}
