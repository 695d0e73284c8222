using HipStretch.Knowledge.Causes;
using HipStretch.Knowledge.Figures;
using HipStretch.Knowledge.Language;
using HipStretch.Knowledge.Language.Retrieval;
using HipStretch.Knowledge.Loading;
using HipStretch.Knowledge.Localities;
using HipStretch.Knowledge.Phrases;
using HipStretch.Knowledge.Questions;
using HipStretch.Knowledge.Routines;
using HipStretch.Knowledge.SelfCare;
using HipStretch.Knowledge.Stretches;
using HipStretch.Knowledge.Topics;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge;

/// <summary>All that HipStretch knows and may say: reviewed content, checked whole before anybody hears a word of it.</summary>
public sealed class KnowledgeBase
{
    private static readonly FactId AlreadyChecked = FactId.Parse("already-checked");

    internal KnowledgeBase(ILookup<Type, object> items)
    {
        Sources = items[typeof(Source)].Cast<Source>().ToDictionary(source => source.Id);
        Localities = items[typeof(Locality)].Cast<Locality>().ToDictionary(locality => locality.Id);
        Causes = [.. items[typeof(Cause)].Cast<Cause>()];
        Triggers = items[typeof(Trigger)].Cast<Trigger>().ToDictionary(trigger => trigger.Id);
        SelfCare = [.. items[typeof(SelfCareItem)].Cast<SelfCareItem>().OrderBy(item => item.Priority)];
        Stretches = items[typeof(Stretch)].Cast<Stretch>().ToDictionary(stretch => stretch.Id);
        Figures = new FigureGallery(items[typeof(Figure)].Cast<Figure>());
        Routines = [.. items[typeof(RoutineTemplate)].Cast<RoutineTemplate>()];
        Facts = items[typeof(Fact)].Cast<Fact>().ToDictionary(fact => fact.Id);
        Rules = new TriageRules(items[typeof(Rule)].Cast<Rule>());
        Questions = new Questionnaire(items[typeof(Question)].Cast<Question>());
        Topics = new TopicCatalog(items[typeof(Topic)].Cast<Topic>(), Causes, SelfCare, Stretches.Values);
        Phrases = new Phrasebook(items[typeof(PhraseArea)].Cast<PhraseArea>()
            .SelectMany(area => area.Phrases).ToDictionary(pair => pair.Key, pair => pair.Value));
        Examples = [.. items[typeof(TopicExamples)].Cast<TopicExamples>()];
        Lexicon = items[typeof(LexiconFile)].Cast<LexiconFile>().ToDictionary(file => file.Id, file => file.Concepts);
    }

    /// <summary>Publications that back claims.</summary>
    public IReadOnlyDictionary<SourceId, Source> Sources { get; }

    /// <summary>Whom to call, by place.</summary>
    public IReadOnlyDictionary<LocalityId, Locality> Localities { get; }

    /// <summary>Everyday causes.</summary>
    public IReadOnlyList<Cause> Causes { get; }

    /// <summary>Ways in which pain starts.</summary>
    public IReadOnlyDictionary<Mechanism, Trigger> Triggers { get; }

    /// <summary>Self-care, the item to be said first at the head.</summary>
    public IReadOnlyList<SelfCareItem> SelfCare { get; }

    /// <summary>Poses.</summary>
    public IReadOnlyDictionary<StretchId, Stretch> Stretches { get; }

    /// <summary>The pictures of poses.</summary>
    public FigureGallery Figures { get; }

    /// <summary>Which poses to offer, by place and pain.</summary>
    public IReadOnlyList<RoutineTemplate> Routines { get; }

    /// <summary>What may be known of a person.</summary>
    public IReadOnlyDictionary<FactId, Fact> Facts { get; }

    /// <summary>The rules of triage.</summary>
    public TriageRules Rules { get; }

    /// <summary>What we ask.</summary>
    public Questionnaire Questions { get; }

    /// <summary>Everything that a person can ask about.</summary>
    public TopicCatalog Topics { get; }

    /// <summary>Every sentence that is not part of an item.</summary>
    public Phrasebook Phrases { get; }

    /// <summary>How people ask for topics, and for what is none.</summary>
    public IReadOnlyList<TopicExamples> Examples { get; }

    /// <summary>What people say, by family and concept.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, IReadOnlyList<string>>> Lexicon { get; }

    /// <summary>The content built into this assembly.</summary>
    /// <exception cref="ContentException">It has problems; a test loads it, so this is a broken build.</exception>
    public static KnowledgeBase Embedded() => ContentLoader.Load(ContentFile.Embedded());

    /// <summary>Whether a person must be sent to be seen today; not again for signs that they say a doctor has looked at.</summary>
    public bool MustRefer(Triage.Facts facts) => facts[AlreadyChecked] is null && Assess(facts).Interrupts;

    /// <summary>What triage makes of a person, with the facts that still matter for them.</summary>
    public Verdict Assess(Triage.Facts facts) => Rules.Assess(facts, Questions.Unasked(facts));
}
