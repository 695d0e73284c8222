using HipStretch.Knowledge.Language.Assertions;
using HipStretch.Knowledge.Language.Words;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Language.Recognizers;

/// <summary>Finds signs of danger, and tells "I can't pee" from "no fever", "what if I couldn't pee" and "my mum can't pee".</summary>
internal sealed class FlagRecognizer(Lexicons lexicons) : WordRecognizer<FlagFound>("pain.red-flag")
{
    /// <summary>How often a sign is looked at that a message repeats without end.</summary>
    private const int Repeated = 12;

    private static readonly FactValue WhenAsked = new FactValue.Said(LexiconFamilies.WhenAsked);

    private readonly Lexicon signs = lexicons.Meaning("flags");
    private readonly Lexicon plain = lexicons.Family("flags-plain");
    private readonly Lexicon asked = lexicons.Meaning("flags-asked");
    private readonly Lexicon askedAlone = lexicons.Meaning("flags-asked-alone");
    private readonly Lexicon mimics = lexicons.Meaning("flag-mimics");
    private readonly Lexicon fine = lexicons.Meaning("flags-fine");
    private readonly AssertionReader assertions = new(lexicons);
    private readonly FlagTiming timing = new(lexicons);
    private readonly List<string> order = [.. lexicons.Concepts("flags").Keys.SelectMany(FlagConcept.Parts).Distinct()];

    /// <inheritdoc />
    public override IReadOnlyList<Found<FlagFound>> Recognize(Heard heard)
    {
        var message = heard.Message;
        var claims = fine.Find(message);
        var mentions = Longest([.. FlagConcept.Each([.. signs.All(message), .. plain.All(message)])
            .Concat(Asked(heard).Where(sign => !claims.Any(claim => IsWithin(sign, claim)))).GroupBy(sign => sign.Concept).SelectMany(same => same.Take(Repeated))]);
        var cues = assertions.Read(message, mentions);
        var benign = mimics.All(message);
        return
        [
            .. mentions.OrderBy(sign => order.IndexOf(sign.Concept)).Select(sign => Read(heard, cues, sign, benign)),
            .. claims.Where(claim => !mentions.Exists(claim.Overlaps))
                .Select(claim => ReadFine(cues, claim)).OfType<Found<FlagFound>>(),
        ];
    }

    /// <inheritdoc />
    public override IEnumerable<(string Key, object Value)> Resolve(FlagFound value) =>
        [("fact", value.Fact.ToString()), ("value", value.Value.ToString()),
            ("assertion", Loading.Kebab.FromPascal(value.Assertion.ToString()))];

    private IEnumerable<Mention> Asked(Heard heard) => heard.Context.Asked.Count == 0
        ? []
        : FlagConcept.Each([.. asked.All(heard.Message), .. heard.Context.Asked.Count == 1 ? askedAlone.All(heard.Message) : []])
            .Where(mention => heard.IsAsked(FlagConcept.Parse(mention.Concept).Fact));

    /// <summary>Without those that lie within a longer mention of the same fact: "both legs weak" is not "leg weak" too.</summary>
    private static List<Mention> Longest(List<Mention> mentions) =>
        mentions.FindAll(mention => !mentions.Exists(other => other.First <= mention.First && other.Last >= mention.Last
            && other.Length > mention.Length && FlagConcept.Parse(other.Concept).Fact == FlagConcept.Parse(mention.Concept).Fact));

    /// <summary>"Bladder's fine": the short word that was asked for is only what a claim is about.</summary>
    private static bool IsWithin(Mention sign, Mention claim) =>
        sign.First >= claim.First && sign.Last <= claim.Last && FlagConcept.Parse(sign.Concept).Fact == FlagConcept.Parse(claim.Concept).Fact;

    private Found<FlagFound> Read(Heard heard, Cues cues, Mention sign, IReadOnlyList<Mention> benign)
    {
        var (fact, value) = FlagConcept.Parse(sign.Concept);
        var assertion = AssertionReader.Of(cues, sign, LastingFacts.Contains(fact));
        if (assertion is Assertion.Present or Assertion.Unsure)
        {
            assertion = Mimic(heard, cues, sign, benign, fact)
                ?? (timing.IsLongAgo(cues.Message, sign, fact) ? Assertion.Unclaimed : assertion);
        }

        return new(new(fact, timing.Weeks(cues.Message, sign, fact) ?? value, assertion), sign.First, sign.Last);
    }

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

    private static Found<FlagFound>? ReadFine(Cues cues, Mention claim)
    {
        var assertion = AssertionReader.Of(cues, claim) switch
        {
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
}
