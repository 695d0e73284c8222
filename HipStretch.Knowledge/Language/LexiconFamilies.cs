using HipStretch.Knowledge.Questions;

namespace HipStretch.Knowledge.Language;

/// <summary>The families of words that understanding needs: content without one of them is refused when it is loaded.</summary>
internal static class LexiconFamilies
{
    /// <summary>Families that tell a fact: it is so, <c>bladder</c>, or it has a value, <c>trauma=major</c>.</summary>
    public static IReadOnlyList<string> OfValues { get; } = ["flags", "flags-asked", "flags-asked-alone", "flags-plain"];

    /// <summary>The one of them that is read word for word.</summary>
    public const string ReadPlainly = "flags-plain";

    /// <summary>Families that undo a fact, <c>trauma</c>, whatever its value, or leave it open, <c>bladder=unsure</c>.</summary>
    public static IReadOnlyList<string> OfFacts { get; } = ["flag-mimics", "flags-fine", "flags-fine-asked"];

    /// <summary>The value by which a mimic leaves a fact open only where it was asked for, and says nothing elsewhere.</summary>
    public const string WhenAsked = "when-asked";

    /// <summary>The family whose concepts are topics.</summary>
    public const string OfTopics = "topics";

    /// <summary>The family of the classes that templates name.</summary>
    public const string OfClasses = "words";

    /// <summary>The family of English words that are no misspelling of others.</summary>
    public const string OfCommonWords = "common-words";

    /// <summary>The families whose words a misspelt one may be meant to be, the likeliest first.</summary>
    public static IReadOnlyList<string> Correcting { get; } =
    [
        "regions", "sides", "severity", "qualities", "words", "flags", "flag-mimics", "flags-fine", "onset", "onset-asked",
        "time-units", "weekdays", "months", "numbers",
        "commands", "commands-session", "acts", "answers", "cues", "people", "fillers", "see-through",
    ];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> Needed { get; } =
    [
        .. OfValues, .. OfFacts, OfTopics, OfClasses, OfCommonWords,
        "acts", "acts-anywhere", "acts-whole", "age-after", "age-before", "amendments", "amount-words", "amounts", "answer-hedges", "answer-openers", "answers",
        "answers-both", "clock", "command-openers", "commands", "commands-global", "commands-session", "commands-supposed", "commands-urgent", "corrections", "cues", "distress",
        "duration-never-after", "duration-never-before", "durations", "durations-asked", "fillers", "languages", "moments", "months",
        "number-homophones", "numbers", "onset", "onset-asked", "other-times", "people", "places-between", "places-chief", "places-fine",
        "politeness", "qualities", "questions", "regions", "regions-asked", "score-after", "score-before", "score-clock", "score-cues",
        "score-never", "score-small", "see-through", "sensations", "severity", "severity-asked", "sexes", "side-parts", "sides", "sides-asked",
        "start-cues", "time-units", "voice-rates", "weekdays", "command-closers", "command-links", "commands-parts", "onset-events", "onset-provoked", "qualities-asked", "score-counted", "sides-after", "wish-openers",
        "answer-amendments", "answer-closers", "answers-of-others", "answers-well", "asked-order", "denials", "figures", "temperatures", "well",
        "clause-breaks", "earlier", "list-talk", "ordinals", "pain-words", "other-people", "score-bounds", "sides-opposite",
        "remarks", RestOfTheList.Family, "taken-back",
    ];
}
