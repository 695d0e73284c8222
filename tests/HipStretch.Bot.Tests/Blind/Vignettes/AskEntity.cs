using HipStretch.Knowledge.Triage;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace HipStretch.Bot.Tests.Blind.Vignettes;

/// <summary>The entity <c>hipstretch/ask</c>, as a client reads it.</summary>
internal sealed record AskEntity(IReadOnlyList<FactId> Facts, string Kind, IReadOnlyList<(string Value, string Title)> Choices)
{
    /// <summary>What a message asks; null where it asks nothing.</summary>
    public static AskEntity? Of(Activity message) => Entity(message, "hipstretch/ask") is not { } ask ? null : new(
        [.. ask["facts"]!.Select(fact => FactId.Parse((string)fact!))],
        (string)ask["kind"]!,
        [.. ask["choices"]!.Select(choice => ((string)choice["value"]!, (string)choice["title"]!))]);

    /// <summary>Whether it asks for the same in the same way.</summary>
    public bool IsSame(AskEntity other) => Kind == other.Kind && Facts.SequenceEqual(other.Facts) && Choices.SequenceEqual(other.Choices);

    /// <summary>The properties of an entity of a message; null where it has none of that type.</summary>
    public static JObject? Entity(Activity message, string type) => message.Entities?.FirstOrDefault(entity => entity.Type == type)?.Properties;
}
