using HipStretch.Bot.Speech;
using HipStretch.Knowledge;
using HipStretch.Knowledge.Coaching;
using HipStretch.Knowledge.Loading;
using HipStretch.Knowledge.Localities;
using HipStretch.Knowledge.Phrases;
using HipStretch.Knowledge.Review;
using HipStretch.Testing;

namespace HipStretch.Bot.Tests.Architecture;

public sealed class WordsInUseTests
{
    private static readonly KnowledgeBase Knowledge = ContentLoader.Load(ContentFile.Embedded());

    [Fact]
    public void The_content_that_ships_passes_the_review() =>
        new ContentReview(DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime), WordsInUse.All).Of(ContentFile.Embedded()).Problems.ShouldBeEmpty();

    [Fact]
    public void The_list_holds_every_key_that_code_names_and_no_code_puts_one_together_elsewhere()
    {
        Written("PhraseKey").ShouldBeSubsetOf(WordsInUse.All.Phrases.Keys.Select(key => key.ToString()));
        Written("QuestionId").ShouldBeSubsetOf(WordsInUse.All.Questions.Keys.Select(id => id.ToString()));
        SourceTree.In("HipStretch.Bot").Where(file => file.Find("""(PhraseKey\.(?:Try)?Parse\((?!"[^"]+"\)))""").Any()).Select(file => file.Path)
            .ShouldBe(["HipStretch.Bot/Speech/SessionPhrases.cs"]);
    }

    [Fact]
    public void A_key_is_named_in_a_static_field_where_the_list_finds_it() =>
        SourceTree.In("HipStretch.Bot").SelectMany(file => file.Text.Split('\n').Where(line => line.Contains("PhraseKey.Parse(\"", StringComparison.Ordinal)))
            .Where(line => !line.Contains(" static readonly PhraseKey ", StringComparison.Ordinal) && !line.Contains(" static PhraseKey ", StringComparison.Ordinal))
            .ShouldBeEmpty();

    [Fact]
    public void Every_phrase_of_a_session_is_said_by_its_voice() =>
        typeof(SessionPhrases).GetFields().Select(field => field.Name)
            .Except(SourceTree.In("HipStretch.Bot/Speech").Single(file => file.Path.EndsWith("/SessionVoice.cs", StringComparison.Ordinal)).Find(@"SessionPhrases\.(\w+)"))
            .ShouldBeEmpty();

    [Fact]
    public void Every_button_of_every_state_is_in_the_list() =>
        States().SelectMany(SessionButtons.For).Distinct().Order().ShouldBe(SessionButtons.All.Distinct().Order());

    /// <summary>What code fills and no words use would be a promise that nobody has kept; what words use and code does not fill throws in a conversation.</summary>
    [Fact]
    public void Every_value_that_code_fills_is_used()
    {
        WordsInUse.All.Phrases.SelectMany(phrase => phrase.Value.Except(Names(Knowledge.Phrases[phrase.Key].Wordings)).Select(name => $"{phrase.Key}: {name}")).ShouldBeEmpty();
        WordsInUse.All.Questions.SelectMany(question => question.Value.Except(Names(Knowledge.Questions[question.Key].Ask)).Select(name => $"{question.Key}: {name}")).ShouldBeEmpty();
    }

    [Fact]
    public void Whom_to_call_is_filled_by_every_place() =>
        Knowledge.Localities.Values.ShouldAllBe(place => Locality.Placeholders.All(name => place.Filling.Fill(new Wording("{" + name + "}", null)).Text.Length > 0));

    private static IEnumerable<string> Names(IEnumerable<Wording> wordings) =>
        wordings.SelectMany(wording => Filling.Names(wording.Say).Concat(Filling.Names(wording.Speak ?? "")));

    private static IEnumerable<string> Written(string type) => SourceTree.In("HipStretch.Bot").SelectMany(file => file.Find(type + """\.Parse\("([a-z0-9.-]+[a-z0-9])"\)"""));

    private static IEnumerable<SessionState> States()
    {
        var at = new Place(0, 0);
        return
        [
            new SessionState.Ready(),
            new SessionState.Instructing(at),
            new SessionState.Switching(at),
            new SessionState.Holding(at, DateTimeOffset.UnixEpoch),
            new SessionState.Paused(at),
            .. Enum.GetValues<CheckIn>().Select(about => new SessionState.CheckingIn(at, about)),
            new SessionState.Finished(Ending.Completed),
        ];
    }
}
