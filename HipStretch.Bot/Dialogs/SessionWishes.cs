using HipStretch.Knowledge.Coaching;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace HipStretch.Bot.Dialogs;

/// <summary>
/// How a person wants to be led, as a client with switches for it tells: <c>hipstretch/hands-free</c> with <c>{"on": true}</c>, and
/// <c>hipstretch/hold-time</c> with <c>{"scale": 1.5}</c>, 0 for holds that are not timed.
/// </summary>
internal static class SessionWishes
{
    /// <summary>The event of a client that reads out and listens, so that nobody has to tap.</summary>
    public const string HandsFree = "hipstretch/hands-free";

    /// <summary>The event of a client whose person wants other holds.</summary>
    public const string HoldTime = "hipstretch/hold-time";

    private const double Longest = 2;

    /// <summary>Remembers what an event wishes; false where it wishes nothing that makes sense.</summary>
    public static bool Heed(IEventActivity wish, TurnMemory memory)
    {
        var now = memory.Person.Led ?? Tempo.Usual;
        if (Of(wish.Name, wish.Value as JObject ?? (wish.Value is null ? null : JToken.FromObject(wish.Value) as JObject), now) is not { } wished)
        {
            return false;
        }

        memory.Person = memory.Person with { Led = wished };
        return wished != now;
    }

    private static Tempo? Of(string? name, JObject? value, Tempo now) => name switch
    {
        HandsFree when value?["on"] is JValue { Type: JTokenType.Boolean } on => now with { GoesOn = (bool)on },
        HoldTime when value?["scale"] is JValue { Type: JTokenType.Integer or JTokenType.Float } scale && (double)scale is 0 or (>= 1 and <= Longest) => now with { Holds = (double)value["scale"]! },
        _ => null,
    };
}
