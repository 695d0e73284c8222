using System.Collections.Frozen;
using HipStretch.Bot.Dialogs;
using HipStretch.Knowledge.Coaching;
using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace HipStretch.Bot.State;

/// <summary>The types that stored state may name, by the short names under which they are stored. A name is never given to another type.</summary>
internal sealed class StateTypes : ISerializationBinder
{
    private static readonly FrozenDictionary<string, Type> ByName = new Dictionary<string, Type>
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
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<Type, string> ByType = ByName.ToFrozenDictionary(pair => pair.Value, pair => pair.Key);

    public Type BindToType(string? assemblyName, string typeName) =>
        assemblyName is null && ByName.TryGetValue(typeName, out var type)
            ? type
            : throw new JsonSerializationException($"Stored state names the type '{typeName}', which is none of ours.");

    public void BindToName(Type serializedType, out string? assemblyName, out string? typeName)
    {
        assemblyName = null;
        typeName = ByType.TryGetValue(serializedType, out var name)
            ? name
            : throw new JsonSerializationException($"{serializedType} has no name in stored state; give it one in {nameof(StateTypes)}.");
    }
}
