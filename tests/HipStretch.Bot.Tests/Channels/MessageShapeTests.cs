using HipStretch.Testing.Http;
using Newtonsoft.Json.Linq;

namespace HipStretch.Bot.Tests.Channels;

[Collection(ServerCollection.Name)]
public sealed class MessageShapeTests(BotServer server)
{
    private static readonly string[] Hints = ["acceptingInput", "expectingInput", "ignoringInput"];
    private static readonly string[] Kinds = ["any-of", "yes-no", "choice", "scale", "text"];
    private static readonly string[] StepStates = ["instructing", "getting-ready", "holding", "switching", "resting", "checking-in", "paused", "finished"];

    private static readonly string[] Session =
        ["next", "next", "next", "next", "how long", "ow", "sharp", "easier", "pause", "resume", "repeat", "skip", "next", "heat or ice?", "stop", "3", "thanks"];

    [Fact]
    public async Task Every_message_has_words_for_the_eye_and_the_ear_and_a_hint()
    {
        foreach (var message in await TranscriptAsync("shape-messages"))
        {
            var (text, speak) = ((string?)message["text"], (string?)message["speak"]);
            text.ShouldNotBeNullOrWhiteSpace();
            speak.ShouldNotBeNullOrWhiteSpace();
            speak.IndexOfAny(['*', '_', '#', '`', '[', ']', '<', '>', '{', '}', '·', '\n']).ShouldBe(-1, speak);
            text.IndexOfAny(['{', '}']).ShouldBe(-1, text);
            Hints.ShouldContain((string?)message["inputHint"]);
            ((string?)message["replyToId"]).ShouldNotBeNull();
            ((string?)message["recipient"]!["id"]).ShouldBe("person-of-shape-messages");
        }
    }

    [Fact]
    public async Task A_message_that_asks_expects_an_answer()
    {
        foreach (var message in await TranscriptAsync("shape-hints"))
        {
            var expects = EntitiesOf(message, "hipstretch/ask").Any()
                || EntitiesOf(message, "hipstretch/step").Any(step => (string?)step["state"] == "checking-in");
            ((string?)message["inputHint"]).ShouldBe(expects ? "expectingInput" : "acceptingInput", (string?)message["text"]);
        }
    }

    [Fact]
    public async Task An_ask_has_the_shape_that_clients_build_on()
    {
        var asks = (await TranscriptAsync("shape-ask")).SelectMany(message => EntitiesOf(message, "hipstretch/ask")).ToArray();

        asks.Length.ShouldBeGreaterThan(8);
        foreach (var ask in asks)
        {
            Names(ask).ShouldBe(["type", "facts", "kind", "choices"], ignoreOrder: true);
            ask["facts"]!.ShouldNotBeEmpty();
            ask["facts"]!.ShouldAllBe(fact => fact.Type == JTokenType.String);
            Kinds.ShouldContain((string?)ask["kind"]);
            foreach (var choice in ask["choices"]!.Cast<JObject>())
            {
                Names(choice).ShouldBe(["value", "title"], ignoreOrder: true);
                choice.PropertyValues().ShouldAllBe(value => value.Type == JTokenType.String && ((string)value!).Length > 0);
            }
        }

        asks.Select(ask => (string)ask["kind"]!).Distinct().ShouldBe(["yes-no", "text", "choice", "any-of", "scale"], ignoreOrder: true);
    }

    [Fact]
    public async Task Every_choice_of_an_ask_has_its_button()
    {
        foreach (var message in await TranscriptAsync("shape-buttons"))
        {
            var titles = EntitiesOf(message, "hipstretch/ask").SelectMany(ask => ask["choices"]!.Select(choice => (string?)choice["title"]));
            var buttons = message["suggestedActions"]?["actions"]?.Select(action => (string?)action["title"]).ToArray() ?? [];
            titles.ShouldBeSubsetOf(buttons);
        }
    }

    [Fact]
    public async Task A_verdict_has_the_shape_that_clients_build_on()
    {
        var calm = Verdicts(await TranscriptAsync("shape-verdict")).ShouldHaveSingleItem();
        Names(calm).ShouldBe(["type", "urgency", "stretch", "rules"], ignoreOrder: true);
        ((string?)calm["urgency"]).ShouldBe("selfcare");
        ((string?)calm["stretch"]).ShouldBe("yes");
        calm["rules"]!.ShouldBeEmpty();

        var caller = server.Caller("shape-verdict-emergency");
        await caller.SayAsync("hello");
        var urgent = Verdicts(Messages(await caller.AskAsync("my back hurts and I can't feel it when I pee, I'm numb between my legs"))).ShouldHaveSingleItem();
        Names(urgent).ShouldBe(["type", "urgency", "stretch", "rules"], ignoreOrder: true);
        ((string?)urgent["urgency"]).ShouldBe("emergency");
        ((string?)urgent["stretch"]).ShouldBe("no");
        urgent["rules"]!.Values<string>().ShouldContain("saddle-numbness");
    }

    [Fact]
    public async Task A_step_has_the_shape_that_clients_build_on()
    {
        var steps = (await TranscriptAsync("shape-step")).SelectMany(message => EntitiesOf(message, "hipstretch/step")).ToArray();

        steps.Length.ShouldBeGreaterThan(10);
        foreach (var step in steps)
        {
            Names(step).Except(["figure"]).ShouldBe(["type", "pose", "step", "of", "side", "holdSeconds", "remainingMs", "state"], ignoreOrder: true);
            StepStates.ShouldContain((string?)step["state"]);
            new[] { "step", "of", "holdSeconds", "remainingMs" }.ShouldAllBe(name => step[name]!.Type == JTokenType.Integer || step[name]!.Type == JTokenType.Null);
            var isOver = (string?)step["state"] == "finished";
            (step["pose"]!.Type == JTokenType.Null).ShouldBe(isOver);
            (step["remainingMs"]!.Type == JTokenType.Integer).ShouldBe((string?)step["state"] == "holding");
        }

        var figures = steps.Select(step => step["figure"]).OfType<JObject>().ToArray();
        figures.Length.ShouldBeGreaterThan(10);
        figures.ShouldAllBe(figure => Names(figure).SequenceEqual(new[] { "path", "query", "alt" }));
        steps.Select(step => (string)step["state"]!).Distinct()
            .ShouldBe(["instructing", "holding", "checking-in", "paused", "finished"], ignoreOrder: true);
    }

    /// <summary>A conversation from the greeting through a session to its end, as raw JSON.</summary>
    private async Task<IReadOnlyList<JObject>> TranscriptAsync(string conversation)
    {
        var caller = server.Caller(conversation);
        var messages = new List<JObject>();
        foreach (var text in Journey.ToFirstStep.Concat(Session))
        {
            messages.AddRange(Messages(await caller.AskAsync(text)));
        }

        return messages;
    }

    private static IEnumerable<JObject> Messages(string body) =>
        JObject.Parse(body)["activities"]!.Cast<JObject>().Where(activity => (string?)activity["type"] == "message");

    private static IEnumerable<JObject> EntitiesOf(JObject message, string type) =>
        message["entities"]?.Cast<JObject>().Where(entity => (string?)entity["type"] == type) ?? [];

    private static IEnumerable<JObject> Verdicts(IEnumerable<JObject> messages) => messages.SelectMany(message => EntitiesOf(message, "hipstretch/verdict"));

    private static IEnumerable<string> Names(JObject json) => json.Properties().Select(property => property.Name);
}
