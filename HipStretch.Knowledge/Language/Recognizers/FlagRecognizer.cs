using HipStretch.Knowledge.Language.Assertions;
using HipStretch.Knowledge.Language.Words;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Language.Recognizers;

/// <summary>Finds signs of danger, and tells "I can't pee" from "no fever", "what if I couldn't pee" and "my mum can't pee".</summary>
internal sealed class FlagRecognizer(Lexicons lexicons) : WordRecognizer<FlagFound>("pain.red-flag")
{
    /// <summary>How often a sign is looked at that a message repeats without end.</summary>
    private const int Repeated = 12;

    /// <summary>The fact whose "no" is the sign.</summary>
    private static readonly FactId CanReachFloor = FactId.Parse("can-reach-floor");

    private static readonly FactValue WhenAsked = new FactValue.Said(LexiconFamilies.WhenAsked);

    private readonly Lexicon signs = lexicons.Meaning("flags");
    private readonly Lexicon plain = lexicons.Family("flags-plain");
    private readonly Lexicon asked = lexicons.Meaning("flags-asked");
    private readonly Lexicon askedAlone = lexicons.Meaning("flags-asked-alone");
    private readonly Lexicon mimics = lexicons.Meaning("flag-mimics");
    private readonly Lexicon figures = lexicons.Family("figures");
    private readonly Lexicon fine = lexicons.Meaning("flags-fine");
    private readonly Lexicon fineAsked = lexicons.Meaning("flags-fine-asked");
    private readonly Lexicon well = lexicons.Meaning("well");
    private readonly AssertionReader assertions = new(lexicons);
    private readonly FlagTiming timing = new(lexicons);
    private readonly List<string> order = [.. lexicons.Concepts("flags").Keys.SelectMany(FlagConcept.Parts).Distinct()];

    /// <inheritdoc />
    public override IReadOnlyList<Found<FlagFound>> Recognize(Heard heard)
    {
        var message = heard.Message;
        var claims = Claims(heard);
        var mentions = Longest([.. FlagConcept.Each([.. signs.All(message), .. plain.All(message)])
            .Concat(Asked(heard).Where(sign => !claims.Any(claim => IsWithin(sign, claim)))).GroupBy(sign => sign.Concept).SelectMany(same => same.Take(Repeated))]);
        var speech = figures.All(message);
        mentions.RemoveAll(sign => speech.Any(figure => figure.First <= sign.First && figure.Last >= sign.Last));
        var cues = assertions.Read(message, mentions);
        var benign = mimics.All(message);
        return
        [
            .. mentions.OrderBy(sign => order.IndexOf(sign.Concept)).Select(sign => Read(heard, cues, sign, benign)),
            .. claims.Where(claim => !mentions.Exists(sign => sign.Overlaps(claim) && (IsSameFact(sign, claim) || !heard.IsAsked(FlagConcept.Parse(claim.Concept).Fact))))
                .Select(claim => ReadFine(cues, claim)).OfType<Found<FlagFound>>(),
        ];
    }

    /// <inheritdoc />
    public override IEnumerable<(string Key, object Value)> Resolve(FlagFound value) =>
        [("fact", value.Fact.ToString()), ("value", value.Value.ToString()),
            ("assertion", Loading.Kebab.FromPascal(value.Assertion.ToString()))];

    /// <summary>Statements that all is well; whatever was asked for has more of them, and none reaches over an "except".</summary>
    private List<Mention> Claims(Heard heard) => Longest(
        [.. fine.All(heard.Message).Concat(heard.Context.Asked.Count == 0 ? [] : fineAsked.All(heard.Message).Where(claim => heard.IsAsked(FlagConcept.Parse(claim.Concept).Fact)))
            .Where(claim => !Enumerable.Range(claim.First, claim.Length).Any(at => heard.Message.At(at) is "except" or "apart" or "but" or "although" or "though"))
            .GroupBy(claim => claim.Concept).SelectMany(same => same.Take(Repeated))]);

    private IEnumerable<Mention> Asked(Heard heard) => heard.Context.Asked.Count == 0
        ? []
        : FlagConcept.Each([.. asked.All(heard.Message), .. heard.Context.Asked.Count == 1 ? askedAlone.All(heard.Message) : []])
            .Where(mention => heard.IsAsked(FlagConcept.Parse(mention.Concept).Fact));

    /// <summary>Without those that lie within a longer mention of the same fact: "both legs weak" is not "leg weak" too.</summary>
    private static List<Mention> Longest(List<Mention> mentions) =>
        mentions.FindAll(mention => !mentions.Exists(other => other.First <= mention.First && other.Last >= mention.Last
            && other.Length > mention.Length && IsSameFact(other, mention)));

    private static bool IsSameFact(Mention one, Mention other) => FlagConcept.Parse(one.Concept).Fact == FlagConcept.Parse(other.Concept).Fact;

    /// <summary>"Bladder's fine": the short word that was asked for is only what a claim is about.</summary>
    private static bool IsWithin(Mention sign, Mention claim) =>
        sign.First >= claim.First && sign.Last <= claim.Last && IsSameFact(sign, claim);

    private Found<FlagFound> Read(Heard heard, Cues cues, Mention sign, IReadOnlyList<Mention> benign)
    {
        var (fact, value) = FlagConcept.Parse(sign.Concept);
        var assertion = AssertionReader.Of(cues, sign, LastingFacts.Contains(fact));
        if (assertion is Assertion.Present or Assertion.Unsure)
        {
            assertion = Mimic(heard, cues, sign, benign, fact)
                ?? (timing.IsLongAgo(cues.Message, sign, fact) ? Assertion.Unclaimed : assertion);
        }

        return new(new(fact, timing.Weeks(cues.Message, sign, fact) ?? value, IsDeniedByValue(fact, value) ? Turned(assertion) : assertion), sign.First, sign.Last);
    }

    /// <summary>"Just the left leg" is no sign but the lack of one; that the floor cannot be reached is a sign.</summary>
    private static bool IsDeniedByValue(FactId fact, FactValue value) => value == FactValue.No && fact != CanReachFloor;

    private static Assertion Turned(Assertion assertion) => assertion switch
    {
        Assertion.Present => Assertion.Absent,
        Assertion.Absent => Assertion.Unsure,
        _ => assertion,
    };

    private static Assertion? Mimic(Heard heard, Cues cues, Mention sign, IReadOnlyList<Mention> benign, FactId fact)
    {
        foreach (var mimic in benign.Where(mention => FlagConcept.Parse(mention.Concept).Fact == fact && !IsRuledOut(cues.Message, mention)))
        {
            if ((Excuse.Of(cues, mimic, sign) ?? (IsSevere(fact) ? null : Excuse.Earlier(cues, mimic, sign))) is { } claim)
            {
                var value = FlagConcept.Parse(mimic.Concept).Value;
                return value == FactValue.Unsure || (value == WhenAsked && heard.IsAsked(fact)) ? Assertion.Unsure
                    : value == WhenAsked ? Assertion.Unclaimed
                    : claim;
            }
        }

        return null;
    }

    /// <summary>"Pink wee, no beetroot": an excuse that is itself denied is none.</summary>
    private static bool IsRuledOut(Message message, Mention mimic) =>
        message.At(mimic.First - 1) is "no" or "without" or "havent" || (message.At(mimic.First - 1), message.At(mimic.First - 2)) is ("had" or "eaten" or "been", "not" or "havent" or "no");

    /// <summary>Signs that no excuse from another part of the sentence may touch.</summary>
    private static bool IsSevere(FactId fact) =>
        fact.ToString() is "saddle-numbness" or "bladder" or "bowel" or "sexual-function" or "leg-weakness" or "foot-drop" or "chest-pain";

    private Found<FlagFound>? ReadFine(Cues cues, Mention claim)
    {
        var assertion = AssertionReader.Of(cues, claim) switch
        {
            Assertion.Present when IsUndone(cues, claim) => Assertion.Unsure,
            Assertion.Present => Assertion.Absent,
            Assertion.Unsure when Denial.EndsBefore(cues, claim) => Assertion.Absent,
            Assertion.Absent when Denial.IsInterjected(cues, claim) => Assertion.Absent,
            Assertion.Absent => Assertion.Unsure,
            var other => other,
        };
        var (fact, value) = FlagConcept.Parse(claim.Concept);
        return assertion is Assertion.Unclaimed or Assertion.SomebodyElse
            ? null
            : new(new(fact, value, assertion), claim.First, claim.Last);
    }

    /// <summary>Whether a "not" within a claim is no part of what says that all is well: "doesn't work properly", unlike "nothing wrong".</summary>
    private bool IsUndone(Cues cues, Mention claim)
    {
        var allowed = well.All(cues.Message);
        return cues.Of("negation").Concat(cues.Of("inability"))
            .Any(no => no.First > claim.First && no.Last <= claim.Last && !allowed.Any(said => no.First >= said.First && no.Last <= said.Last));
    }
}
