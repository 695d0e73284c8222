using System.Text;
using HipStretch.Bot.Dialogs;
using HipStretch.Bot.State;
using HipStretch.Knowledge.Coaching;
using HipStretch.Knowledge.Routines;
using HipStretch.Knowledge.Stretches;
using HipStretch.Knowledge.Triage;
using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json;
using Case = HipStretch.Bot.Dialogs.Case;

namespace HipStretch.Bot.Tests.State;

/// <summary>Conversations that are going on while the program is replaced: they were stored under these very words.</summary>
public sealed class StoredSessionTests
{
    private const string InCheckIn = """
        {
          "case": {
            "$type": "case",
            "Interview": { "Known": { "bladder": "no", "severity": 4.0, "location": ["lower-back"] }, "Asked": ["location", "severity"], "OneByOne": [] },
            "LastTopic": "selfcare.heat-ice",
            "TopicPart": 1,
            "Told": 2,
            "LastTurn": "2026-11-26T09:00:00+00:00"
          },
          "dialogs": {
            "$type": "dialogs",
            "DialogStack": [
              {
                "Id": "root",
                "State": {
                  "dialogs": {
                    "$type": "dialogs",
                    "DialogStack": [
                      {
                        "Id": "coached-session",
                        "State": {
                          "session": {
                            "$type": "session",
                            "Plan": { "Poses": [{ "Pose": "twist", "Changes": ["Keep your knees bent."], "Variant": "disc" }] },
                            "State": { "$type": "checking-in", "At": { "Moment": 2 }, "About": "sharp-or-stretch" },
                            "EasierGiven": 1
                          }
                        }
                      }
                    ]
                  }
                }
              }
            ]
          }
        }
        """;

    private readonly StateCodec codec = new();

    [Fact]
    public void A_session_that_was_stored_in_its_check_in_goes_on_there()
    {
        var state = Read(InCheckIn);

        var known = state["case"].ShouldBeOfType<Case>();
        known.Interview.Known[FactId.Parse("severity")].ShouldBe(new FactValue.Number(4));
        (known.Told, known.LastTurn).ShouldBe((2, new DateTimeOffset(2026, 11, 26, 9, 0, 0, TimeSpan.Zero)));
        var root = state["dialogs"].ShouldBeOfType<DialogState>().DialogStack.ShouldHaveSingleItem();
        var coaching = root.State["dialogs"].ShouldBeOfType<DialogState>().DialogStack.ShouldHaveSingleItem();
        coaching.Id.ShouldBe(CoachedSessionDialog.DialogId);
        var session = coaching.State["session"].ShouldBeOfType<Session>();
        session.State.ShouldBe(new SessionState.CheckingIn(new Place(0, 2), CheckIn.SharpOrStretch));
        session.Plan.Poses.ShouldHaveSingleItem().ShouldBe(
            new PlannedPose(StretchId.Parse("twist"), [new PoseChange("Keep your knees bent.", "")], "disc"), "a change was stored without its reason");
    }

    [Fact]
    public void It_is_written_in_the_same_words() =>
        Encoding.UTF8.GetString(codec.Write(Read(InCheckIn)).Span).ShouldContain("\"About\":\"sharp-or-stretch\"");

    [Theory]
    [InlineData("\"sharp\"")]
    [InlineData("\"SharpOrStretch\"")]
    [InlineData("\"\"")]
    [InlineData("0")]
    [InlineData("null")]
    public void What_is_no_word_for_a_member_is_refused(string word) =>
        Should.Throw<JsonException>(() => Read(InCheckIn.Replace("\"sharp-or-stretch\"", word, StringComparison.Ordinal)));

    private IDictionary<string, object> Read(string json) => codec.Read(Encoding.UTF8.GetBytes(json));
}
