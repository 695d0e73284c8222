using System.Text;
using HipStretch.Bot.Dialogs;
using HipStretch.Bot.State;
using HipStretch.Knowledge.Coaching;
using HipStretch.Knowledge.Routines;
using HipStretch.Knowledge.Stretches;
using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Case = HipStretch.Bot.Dialogs.Case;

namespace HipStretch.Bot.Tests.State;

/// <summary>Stored text never chooses what is constructed, and outlives every rename of ours.</summary>
public sealed class StateTypeNamesTests
{
    /// <summary>As they are stored; a name that is taken away or given to another type would break conversations that are going on.</summary>
    private static readonly Dictionary<string, Type> Names = new()
    {
        ["dialogs"] = typeof(DialogState),
        ["map"] = typeof(Dictionary<string, object>),
        ["case"] = typeof(Case),
        ["person"] = typeof(Person),
        ["asking"] = typeof(Asking),
        ["wishes"] = typeof(RoutineWishes),
        ["session"] = typeof(Session),
        ["ready"] = typeof(SessionState.Ready),
        ["instructing"] = typeof(SessionState.Instructing),
        ["switching"] = typeof(SessionState.Switching),
        ["getting-ready"] = typeof(SessionState.GettingReady),
        ["resting"] = typeof(SessionState.Resting),
        ["holding"] = typeof(SessionState.Holding),
        ["paused"] = typeof(SessionState.Paused),
        ["checking-in"] = typeof(SessionState.CheckingIn),
        ["finished"] = typeof(SessionState.Finished),
    };

    private readonly StateCodec codec = new();

    [Fact]
    public void Every_name_means_what_it_meant()
    {
        var types = new StateTypes();
        foreach (var (name, type) in Names)
        {
            types.BindToType(null, name).ShouldBe(type);
            types.BindToName(type, out var assembly, out var stored);
            (assembly, stored).ShouldBe((null, name));
        }
    }

    [Fact]
    public void Every_state_of_a_session_has_a_name() =>
        typeof(SessionState).GetNestedTypes().ShouldBeSubsetOf(Names.Values);

    [Theory]
    [InlineData("nobody")]
    [InlineData("Case")]
    [InlineData("")]
    [InlineData("case, HipStretch.Bot")]
    [InlineData("HipStretch.Bot.Dialogs.Case")]
    [InlineData("HipStretch.Bot.Dialogs.Case, HipStretch.Bot")]
    [InlineData("System.IO.FileInfo, System.Private.CoreLib")]
    [InlineData("System.Collections.Generic.Dictionary`2[[System.String],[System.Object]], System.Private.CoreLib")]
    [InlineData("System.Windows.Data.ObjectDataProvider, PresentationFramework")]
    public void A_name_that_is_none_of_ours_is_refused(string name)
    {
        foreach (var shape in (string[])["""{"x":{"$type":"NAME"}}""", """{"x":{"$type":"map","y":{"$type":"NAME"}}}""", """{"x":{"$type":"NAME","$values":[]}}"""])
        {
            var json = shape.Replace("NAME", name);
            Should.Throw<JsonException>(() => codec.Read(Encoding.UTF8.GetBytes(json)), json);
        }
    }

    [Fact]
    public void A_name_for_the_whole_state_constructs_nothing()
    {
        var json = """{"$type":"System.IO.FileInfo, System.Private.CoreLib","n":1}""";
        IDictionary<string, object>? state = null;
        try
        {
            state = codec.Read(Encoding.UTF8.GetBytes(json));
        }
        catch (JsonException)
        {
            return;
        }

        state.ShouldBeOfType<Dictionary<string, object>>()["n"].ShouldBe(1);
    }

    [Fact]
    public void What_has_no_name_is_not_written()
    {
        var plan = new SessionPlan([new PlannedPose(StretchId.Parse("twist"), [])]);

        Should.Throw<JsonException>(() => codec.Write(new Dictionary<string, object> { ["value"] = plan })).Message.ShouldContain("StateTypes");
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("3")]
    [InlineData("{")]
    [InlineData("\"state\"")]
    public void What_is_no_state_is_refused(string json) =>
        Should.Throw<JsonException>(() => codec.Read(Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void Stored_state_names_our_types_alone()
    {
        var json = Encoding.UTF8.GetString(codec.Write(new Dictionary<string, object>
        {
            ["case"] = Samples.Case,
            ["dialogs"] = Samples.Dialogs,
            ["person"] = new Person(Met: true),
        }).Span);

        TypeNames(json).ShouldBeSubsetOf(Names.Keys);
        foreach (var assembly in (string[])["HipStretch.", "Microsoft.", "System.", "`1", "Version="])
        {
            json.ShouldNotContain(assembly, Shouldly.Case.Sensitive);
        }
    }

    private static IEnumerable<string> TypeNames(string json) =>
        JObject.Parse(json).Descendants().OfType<JProperty>().Where(property => property.Name == "$type").Select(property => (string)property.Value!);
}
