using HipStretch.Knowledge.Figures;
using HipStretch.Knowledge.Triage;
using YamlDotNet.RepresentationModel;

namespace HipStretch.Knowledge.Loading;

/// <summary>
/// Turns the YAML of one file into records, strictly: it goes on after a problem, so that all of them are reported.
/// Null stands for "had a problem, already reported".
/// </summary>
internal sealed class ContentReader(string file, ContentFindings findings)
{

    public object? Read(YamlNode node, Type type)
    {
        if (type == typeof(Condition))
        {
            return new ConditionReader(this).Read(node);
        }

        if (type == typeof(Span))
        {
            return ReadSpan(node);
        }

        if (type == typeof(Point))
        {
            return ReadPoint(node);
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
        {
            return ReadList(node, type.GetGenericArguments()[0]);
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>))
        {
            return ReadMap(node, type.GetGenericArguments()[0], type.GetGenericArguments()[1]);
        }

        return ScalarReader.Reads(type) ? new ScalarReader(this).Read(node, type) : new RecordReader(this).Read(node, type);
    }

    public void Problem(YamlNode node, string message) => findings.Problems.Add(new(file, (int)node.Start.Line, message));

    /// <summary>Remembers where a record or a list stands, for checks that need the whole content.</summary>
    public object? At(YamlNode node, object? value)
    {
        if (value is not null)
        {
            findings.Lines[value] = (int)node.Start.Line;
            findings.Parts.Add(new(value, file, (int)node.Start.Line));
        }

        return value;
    }

    public void Refers(YamlNode node, object id) => findings.References.Add(new(id, file, (int)node.Start.Line));

    public void Compares(YamlNode node, FactId fact, string? word) =>
        findings.Comparisons.Add(new(fact, word, file, (int)node.Start.Line));

    private Span? ReadSpan(YamlNode node)
    {
        if (Read(node, typeof(IReadOnlyList<int>)) is not IReadOnlyList<int> ends)
        {
            return null;
        }

        if (ends is [var least, var most] && least <= most)
        {
            return new Span(least, most);
        }

        Problem(node, "expected two whole numbers, the least and the most, such as [5, 10].");
        return null;
    }

    private Point? ReadPoint(YamlNode node)
    {
        switch (Read(node, typeof(IReadOnlyList<double>)))
        {
            case double[] and [var x, var y]:
                return new Point(x, y);
            case double[] and [var x, var y, var z]:
                return new Point(x, y, z);
            case null:
                return null;
            default:
                Problem(node, "expected two numbers, from the left and from the top, such as [320, 200], or three, with how near it is.");
                return null;
        }
    }

    private object? ReadList(YamlNode node, Type element)
    {
        if (node is not YamlSequenceNode sequence)
        {
            Problem(node, "expected a list.");
            return null;
        }

        var items = sequence.Select(child => Read(child, element)).ToList();
        return items.Contains(null) ? null : At(node, Typed.List(items!, element));
    }

    private object? ReadMap(YamlNode node, Type key, Type value)
    {
        if (node is not YamlMappingNode mapping)
        {
            Problem(node, "expected a map of keys and values.");
            return null;
        }

        var entries = mapping.Children
            .Select(pair => (Key: new ScalarReader(this).ReadName(pair.Key, key), Value: Read(pair.Value, value)))
            .ToList();
        return entries.Any(entry => entry.Key is null || entry.Value is null)
            ? null
            : Typed.Map(entries.Select(entry => (entry.Key!, entry.Value!)), key, value);
    }
}
