using System.Text;
using HipStretch.Bot.Dialogs;
using HipStretch.Bot.State;
using HipStretch.Knowledge.Coaching;
using Microsoft.Bot.Builder.Dialogs;
using Case = HipStretch.Bot.Dialogs.Case;

namespace HipStretch.Bot.Tests.State;

public sealed class StateCodecTests
{
    private readonly StateCodec codec = new();

    [Fact]
    public void What_is_known_of_a_pain_comes_back()
    {
        var back = RoundTrip(Samples.Case);

        back.Interview.Known.ShouldBe(Samples.Facts);
        back.Interview.Asked.ShouldBe(Samples.Case.Interview.Asked, ignoreOrder: true);
        back.Interview.Alone.ShouldBe(Samples.Case.Interview.Alone, ignoreOrder: true);
        back.Interview.Denied.ShouldBe(Samples.Case.Interview.Denied, ignoreOrder: true);
        back.LastTopic.ShouldBe(Samples.Case.LastTopic);
        back.TopicPart.ShouldBe(1);
        ShouldBeSame(back.Open!, Samples.Asking);
    }

    [Fact]
    public void A_case_of_which_nothing_is_known_comes_back()
    {
        var back = RoundTrip(Case.New);

        back.Interview.Known.ShouldBe(Case.New.Interview.Known);
        back.Interview.Asked.ShouldBeEmpty();
        back.Interview.Alone.ShouldBeEmpty();
        back.Open.ShouldBeNull();
        back.LastTopic.ShouldBeNull();
    }

    [Fact]
    public void An_open_question_comes_back()
    {
        ShouldBeSame(RoundTrip(Samples.Asking), Samples.Asking);

        var bare = RoundTrip(Asking.Of(Samples.Asking.Question.Question));
        bare.ShouldBe(Asking.Of(Samples.Asking.Question.Question));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_person_comes_back(bool met) => RoundTrip(new Person(met)).ShouldBe(new Person(met));

    [Fact]
    public void A_session_comes_back_in_every_state()
    {
        foreach (var state in Samples.SessionStates)
        {
            var session = Samples.SessionIn(state);
            var back = RoundTrip(session);

            back.State.ShouldBe(state);
            back.EasierGiven.ShouldBe(1);
            back.Plan.Poses.ShouldBe(session.Plan.Poses);
        }
    }

    [Fact]
    public void The_samples_have_every_state_of_a_session() =>
        Samples.SessionStates.Select(state => state.GetType()).Distinct()
            .ShouldBe(typeof(SessionState).GetNestedTypes(), ignoreOrder: true);

    [Fact]
    public void A_stack_of_dialogs_comes_back()
    {
        var root = RoundTrip(Samples.Dialogs).DialogStack.ShouldHaveSingleItem();
        var (coaching, care) = ((DialogState)root.State["dialogs"]).DialogStack is [var first, var second] ? (first, second) : throw new InvalidOperationException();

        (root.Id, coaching.Id, care.Id, care.Version).ShouldBe(("root", "coached-session", "care", "care:5"));
        coaching.State["session"].ShouldBeOfType<Session>().State.ShouldBeOfType<SessionState.Holding>().At.ShouldBe(new Place(1, 2));
        care.State["stepIndex"].ShouldBe(0);
        care.State["options"].ShouldBe("change");
        var values = care.State["values"].ShouldBeAssignableTo<IDictionary<string, object>>()!;
        values["count"].ShouldBe(3);
        values["said"].ShouldBe(true);
        values["nested"].ShouldBeAssignableTo<IDictionary<string, object>>()!["n"].ShouldBe(1);
    }

    [Fact]
    public void What_came_back_is_written_as_it_was()
    {
        foreach (var value in (object[])[Samples.Case, Samples.Asking, Samples.Dialogs, new Person(Met: true), .. Samples.SessionStates.Select(Samples.SessionIn)])
        {
            var json = Write(value);
            Encoding.UTF8.GetString(codec.Write(codec.Read(Encoding.UTF8.GetBytes(json))).Span).ShouldBe(json);
        }
    }

    private static void ShouldBeSame(Asking back, Asking sample)
    {
        (back with { Values = null, Topics = null }).ShouldBe(sample with { Values = null, Topics = null });
        back.Values!.ShouldBe(sample.Values!, ignoreOrder: true);
        back.Topics!.ShouldBe(sample.Topics!);
    }

    private T RoundTrip<T>(T value)
        where T : notnull => codec.Read(Encoding.UTF8.GetBytes(Write(value)))["value"].ShouldBeOfType<T>();

    private string Write(object value) => Encoding.UTF8.GetString(codec.Write(new Dictionary<string, object> { ["value"] = value }).Span);
}
