using System.Reflection;
using Newtonsoft.Json;

namespace HipStretch.BotFramework.Tests.OwnLayer.Schema;

/// <summary>What a value of JSON should be, by the type that it is read into.</summary>
internal abstract record Shape
{
    private Shape()
    {
    }

    internal sealed record Text : Shape;

    internal sealed record Flag : Shape;

    internal sealed record Whole : Shape;

    internal sealed record Moment : Shape;

    internal sealed record Anything : Shape;

    internal sealed record Items(Shape Each) : Shape;

    internal sealed record Map(Shape Each) : Shape;

    internal sealed record Fields(IReadOnlyDictionary<string, Shape> ByName) : Shape;

    public static Shape Of(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } value)
            return Of(value);
        return type switch
        {
            _ when type == typeof(string) => new Text(),
            _ when type == typeof(bool) => new Flag(),
            _ when type == typeof(int) => new Whole(),
            _ when type == typeof(DateTimeOffset) => new Moment(),
            _ when type == typeof(object) => new Anything(),
            { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(IList<>) => new Items(Of(type.GenericTypeArguments[0])),
            { IsGenericType: true } => new Map(Of(type.GenericTypeArguments[1])),
            _ => new Fields(Named(type).ToDictionary(field => field.Name, field => Of(field.Type))),
        };
    }

    private static IEnumerable<(string Name, Type Type)> Named(Type type) =>
        from property in type.GetProperties()
        let name = property.GetCustomAttribute<JsonPropertyAttribute>()?.PropertyName
        where name is not null
        select (name, property.PropertyType);
}
