using System.Reflection;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace HipStretch.Bot.Tests.Channels;

/// <summary>Every property that an activity has, with a value of every kind there is.</summary>
[Collection(ServerCollection.Name)]
public sealed class WrongKindsTests(BotServer server)
{
    private static readonly string[] Values = ["null", "true", "5", "-1.5e300", "\"\"", "\"x\"", "[]", "[null]", "[5]", "[\"x\"]", "[[]]", "[{}]", "{}", """{"id":5}""", """{"id":{}}""", """{"x":{"y":[]}}"""];

    public static TheoryData<string, string> Properties =>
    [
        .. from type in (string[])[ActivityTypes.Message, ActivityTypes.Event, ActivityTypes.ConversationUpdate]
           from property in typeof(Activity).GetProperties()
           let name = property.GetCustomAttribute<JsonPropertyAttribute>()?.PropertyName
           where name is not null
           select (type, name),
    ];

    [Theory]
    [MemberData(nameof(Properties))]
    public async Task A_property_of_any_kind_is_taken_or_refused_and_the_conversation_goes_on(string type, string property)
    {
        var caller = server.Caller($"kind of {type} {property}");
        var activity = JObject.Parse(caller.Write(new Activity(type) { Text = "hello", Name = "x" }));
        foreach (var (number, value) in Values.Index())
        {
            (activity["id"], activity[property]) = ($"odd-{number}", new JRaw(value));
            (await Aftermath.OfAsync(await caller.PostAsync(activity.ToString()))).ShouldBeHarmless($"{type} {property}: {value}");
        }

        (await Aftermath.OfAsync(caller, activity.ToString())).ShouldBeHarmless($"{type} {property}");
    }
}
