using System.Reflection;
using HipStretch.Knowledge.Coaching;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace HipStretch.Bot.State;

/// <summary>Where stored state names a type, only where the declared type alone does not tell what to make, and what it never leaves out.</summary>
internal sealed class StateContracts : DefaultContractResolver
{
    protected override JsonProperty CreateProperty(MemberInfo member, MemberSerialization memberSerialization)
    {
        var property = base.CreateProperty(member, memberSerialization);
        property.TypeNameHandling = NamingOf(property.PropertyType);
        if (property.PropertyType is { IsEnum: true })
        {
            // A member that were left out would change its meaning with the order of the members.
            property.DefaultValueHandling = DefaultValueHandling.Include;
        }

        return property;
    }

    protected override JsonDictionaryContract CreateDictionaryContract(Type objectType)
    {
        var contract = base.CreateDictionaryContract(objectType);
        contract.ItemTypeNameHandling = NamingOf(contract.DictionaryValueType);
        return contract;
    }

    protected override JsonArrayContract CreateArrayContract(Type objectType)
    {
        var contract = base.CreateArrayContract(objectType);
        contract.ItemTypeNameHandling = NamingOf(contract.CollectionItemType);
        return contract;
    }

    private static TypeNameHandling NamingOf(Type? declared) =>
        declared == typeof(object) || declared == typeof(SessionState) ? TypeNameHandling.Auto : TypeNameHandling.None;
}
