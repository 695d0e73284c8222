using System.Reflection;
using YamlDotNet.RepresentationModel;

namespace HipStretch.Knowledge.Loading;

/// <summary>
/// A map onto a record: the constructor's parameters, in kebab-case, are the keys that it may have; those without a default value it must have.
/// </summary>
internal sealed class RecordReader(ContentReader reader)
{
    public object? Read(YamlNode node, Type type)
    {
        if (node is not YamlMappingNode mapping)
        {
            reader.Problem(node, $"expected a map with the keys {Keys(Parameters(type))}.");
            return null;
        }

        var parameters = Parameters(type);
        ReportUnknown(mapping, parameters);
        var complete = true;
        var arguments = new object?[parameters.Length];
        for (var i = 0; i < parameters.Length; i++)
        {
            complete &= TryRead(mapping, parameters[i], type, out arguments[i]);
        }

        return complete ? Construct(mapping, type, arguments) : null;
    }

    /// <summary>What a record is read from.</summary>
    public static ParameterInfo[] Parameters(Type type) => type.GetConstructors()
        .Select(constructor => constructor.GetParameters())
        .MaxBy(parameters => parameters.Length)
        ?? throw new InvalidOperationException($"{type} has no public constructor to read content with.");

    private bool TryRead(YamlMappingNode mapping, ParameterInfo parameter, Type owner, out object? argument)
    {
        argument = parameter.HasDefaultValue ? parameter.DefaultValue : null;
        var child = mapping.Children.FirstOrDefault(pair => Key(pair.Key) == Name(parameter)).Value;
        if (child is null)
        {
            if (!parameter.HasDefaultValue)
            {
                reader.Problem(mapping, $"the key '{Name(parameter)}' is missing.");
            }

            return parameter.HasDefaultValue;
        }

        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        argument = Defines(parameter, owner) ? new ScalarReader(reader).ReadName(child, type) : reader.Read(child, type);
        if (child is YamlSequenceNode { Children.Count: 0 } && parameter.IsDefined(typeof(NotEmptyAttribute)))
        {
            reader.Problem(child, $"the list '{Name(parameter)}' is empty; it needs at least one entry.");
            return false;
        }

        return argument is not null;
    }

    /// <summary>An item's own <c>id</c> defines it; every other id refers to one.</summary>
    private static bool Defines(ParameterInfo parameter, Type owner) =>
        parameter.Name == "Id" && ScalarReader.Reads(parameter.ParameterType) && owner != parameter.ParameterType;

    private object? Construct(YamlMappingNode node, Type type, object?[] arguments)
    {
        try
        {
            return reader.At(node, Activator.CreateInstance(type, arguments));
        }
        catch (TargetInvocationException exception) when (exception.InnerException is ArgumentException reason)
        {
            reader.Problem(node, reason.Message);
            return null;
        }
    }

    private void ReportUnknown(YamlMappingNode mapping, ParameterInfo[] parameters)
    {
        var known = parameters.Select(Name).ToHashSet(StringComparer.Ordinal);
        foreach (var key in mapping.Children.Keys.Where(key => !known.Contains(Key(key) ?? "")))
        {
            reader.Problem(key, $"unknown key '{Key(key)}'; the keys here are {Keys(parameters)}.");
        }
    }

    private static string? Key(YamlNode node) => (node as YamlScalarNode)?.Value;

    /// <summary>The key in content of a record's parameter.</summary>
    public static string Name(ParameterInfo parameter) => Kebab.FromPascal(parameter.Name!);

    private static string Keys(ParameterInfo[] parameters) =>
        string.Join(", ", parameters.Select(p => p.HasDefaultValue ? Name(p) + " (optional)" : Name(p)));
}
