using HipStretch.Knowledge.Triage;
using YamlDotNet.RepresentationModel;

namespace HipStretch.Knowledge.Loading;

/// <summary>
/// Conditions: <c>{ all: [...] }</c>, <c>{ any: [...] }</c>, <c>{ some: { least: 4, of: [...] } }</c>, <c>{ not: ... }</c>,
/// <c>{ known: ... }</c>, <c>{ fact: F, is: word }</c>, <c>includes</c> for lists,
/// and <c>above</c>, <c>at-least</c>, <c>below</c>, <c>at-most</c> for numbers, which may be joined.
/// </summary>
internal sealed class ConditionReader(ContentReader reader)
{
    private const string Shapes = "{ all: [...] }, { any: [...] }, { some: { least: N, of: [...] } }, { not: ... }, { known: ... } or { fact: F, is | includes | above | at-least | below | at-most: ... }";

    public Condition? Read(YamlNode node)
    {
        if (node is not YamlMappingNode { Children.Count: > 0 } mapping)
        {
            reader.Problem(node, $"expected a condition: {Shapes}.");
            return null;
        }

        var (key, value) = (mapping.Children[0].Key as YamlScalarNode)?.Value is { } first
            ? (first, mapping.Children[0].Value)
            : ("", mapping.Children[0].Value);
        return (key, mapping.Children.Count) switch
        {
            ("all", 1) => ReadParts(value) is { } parts ? new Condition.All(parts) : null,
            ("any", 1) => ReadParts(value) is { } parts ? new Condition.Any(parts) : null,
            ("some", 1) => ReadSome(value),
            ("known", 1) => Read(value) is { } part ? new Condition.Known(part) : null,
            ("not", 1) => Read(value) is { } part ? new Condition.Negation(part) : null,
            ("fact", > 1) => ReadComparison(mapping),
            _ => Unknown(mapping),
        };
    }

    private Condition? Unknown(YamlNode node)
    {
        reader.Problem(node, $"this is no condition; expected {Shapes}.");
        return null;
    }

    private IReadOnlyList<Condition>? ReadParts(YamlNode node)
    {
        if (node is YamlSequenceNode { Children.Count: 0 })
        {
            reader.Problem(node, "expected at least one condition in the list.");
            return null;
        }

        return reader.Read(node, typeof(IReadOnlyList<Condition>)) as IReadOnlyList<Condition>;
    }

    private Condition? ReadSome(YamlNode node)
    {
        if (node is not YamlMappingNode { Children.Count: 2 } mapping
            || !mapping.Children.TryGetValue("least", out var least) || !mapping.Children.TryGetValue("of", out var of))
        {
            return Unknown(node);
        }

        if (reader.Read(least, typeof(int)) is not int count || ReadParts(of) is not { } parts)
        {
            return null;
        }

        if (count < 1 || count > parts.Count)
        {
            reader.Problem(least, $"'least' must be from 1 to {parts.Count}, the number of conditions it counts.");
            return null;
        }

        return new Condition.Some(count, parts);
    }

    private Condition? ReadComparison(YamlMappingNode mapping)
    {
        if (reader.Read(mapping.Children[0].Value, typeof(FactId)) is not FactId fact)
        {
            return null;
        }

        var rest = mapping.Children.Skip(1).Select(pair => (Key: (pair.Key as YamlScalarNode)?.Value, pair.Value)).ToList();
        if (rest is [("is" or "includes", YamlScalarNode { Value: { Length: > 0 } word } at)])
        {
            reader.Compares(at, fact, word);
            return new Condition.Says(fact, word);
        }

        return ReadBounds(mapping, fact, rest);
    }

    private Condition? ReadBounds(YamlMappingNode mapping, FactId fact, List<(string? Key, YamlNode Value)> rest)
    {
        double? least = null, most = null;
        foreach (var (key, value) in rest)
        {
            if (key is not ("above" or "at-least" or "below" or "at-most") || reader.Read(value, typeof(double)) is not double bound)
            {
                return Unknown(mapping);
            }

            least = key switch { "above" => Math.BitIncrement(bound), "at-least" => bound, _ => least };
            most = key switch { "below" => Math.BitDecrement(bound), "at-most" => bound, _ => most };
        }

        reader.Compares(mapping, fact, null);
        return new Condition.Between(fact, least, most);
    }
}
