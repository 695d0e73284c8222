using System.Globalization;
using System.Reflection;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace HipStretch.Knowledge.Loading;

/// <summary>Single values: text, numbers, yes and no, dates, enum members in kebab-case, typed ids, web addresses.</summary>
internal sealed class ScalarReader(ContentReader reader)
{
    public static bool Reads(Type type) =>
        type.IsEnum || type == typeof(string) || type == typeof(bool) || type == typeof(Uri) || IsParsable(type);

    /// <summary>A value; where it is a typed id it is noted as a reference to an item.</summary>
    public object? Read(YamlNode node, Type type)
    {
        var value = ReadName(node, type);
        if (value is not null && IsId(type))
        {
            reader.Refers(node, value);
        }

        return value;
    }

    /// <summary>A value that defines a name rather than referring to one.</summary>
    public object? ReadName(YamlNode node, Type type)
    {
        if (node is not YamlScalarNode { Value: { } text } scalar || text.Length == 0)
        {
            reader.Problem(node, $"expected {Expected(type)}.");
            return null;
        }

        var value = Parse(text, scalar.Style == ScalarStyle.Plain, type);
        if (value is null)
        {
            reader.Problem(node, $"'{text}' is not {Expected(type)}.");
        }

        return value;
    }

    private static object? Parse(string text, bool plain, Type type) =>
        type == typeof(string) ? text
        : type == typeof(bool) ? (plain ? text switch { "true" => true, "false" => false, _ => null } : null)
        : type == typeof(Uri) ? (Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps ? uri : null)
        : type.IsEnum ? Enum.GetValues(type).Cast<object>().FirstOrDefault(member => Kebab.FromPascal(member.ToString()!) == text)
        : ParseParsable(text, type);

    private static object? ParseParsable(string text, Type type)
    {
        var method = typeof(ScalarReader).GetMethod(nameof(TryParse), BindingFlags.NonPublic | BindingFlags.Static)!;
        return method.MakeGenericMethod(type).Invoke(null, [text]);
    }

    private static object? TryParse<T>(string text)
        where T : IParsable<T> => T.TryParse(text, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static string Expected(Type type) =>
        type.IsEnum ? "one of " + string.Join(", ", Enum.GetNames(type).Select(Kebab.FromPascal))
        : type == typeof(string) ? "a text"
        : type == typeof(bool) ? "true or false"
        : type == typeof(Uri) ? "an https address"
        : type == typeof(DateOnly) ? "a date such as 2026-11-23"
        : IsId(type) ? $"a {type.Name} ({Kebab.Rule})"
        : "a number";

    /// <summary>Whether values of a type name items.</summary>
    public static bool IsId(Type type) => IsParsable(type) && type.Namespace!.StartsWith("HipStretch", StringComparison.Ordinal);

    private static bool IsParsable(Type type) => type.IsValueType && type.GetInterfaces()
        .Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IParsable<>));
}
