using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

// Copies an object and everything that it holds, field by field, with their own types; shared and circular parts stay so.
internal sealed class DeepCopy
{
    private static readonly ConcurrentDictionary<Type, FieldInfo[]> FieldsByType = new();

    private static readonly MethodInfo ShallowCopy =
        typeof(object).GetMethod(nameof(MemberwiseClone), BindingFlags.Instance | BindingFlags.NonPublic)!;

    private readonly Dictionary<object, object> _copies = new(ReferenceEqualityComparer.Instance);

    private DeepCopy()
    {
    }

    public static object Of(object value) => new DeepCopy().Copy(value);

    private object Copy(object value)
    {
        var type = value.GetType();
        if (IsImmutable(value, type))
            return value;
        if (value is Delegate or Task or Stream)
            throw new InvalidOperationException($"{type} is no data, so it cannot be stored.");
        if (value is JToken token)
            return token.DeepClone();
        if (_copies.TryGetValue(value, out var known))
            return known;
        var copy = ShallowCopy.Invoke(value, null)!;
        _copies[value] = copy;
        if (copy is Array array)
            CopyElements(array);
        else
            CopyFields(copy, type);
        return copy;
    }

    private void CopyElements(Array array)
    {
        if (array.Rank != 1 || !MayHoldReferences(array.GetType().GetElementType()!))
            return;
        for (var i = 0; i < array.Length; i++)
        {
            if (array.GetValue(i) is { } element)
                array.SetValue(Copy(element), i);
        }
    }

    private void CopyFields(object copy, Type type)
    {
        foreach (var field in FieldsByType.GetOrAdd(type, FieldsOf))
        {
            if (field.GetValue(copy) is { } held)
                field.SetValue(copy, Copy(held));
        }
    }

    private static FieldInfo[] FieldsOf(Type type)
    {
        const BindingFlags Declared = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        var fields = new List<FieldInfo>();
        for (var level = type; level is not null; level = level.BaseType)
            fields.AddRange(level.GetFields(Declared).Where(field => MayHoldReferences(field.FieldType)));
        return [.. fields];
    }

    private static bool MayHoldReferences(Type type) =>
        !type.IsPointer && !type.IsEnum && Type.GetTypeCode(type) == TypeCode.Object;

    private static bool IsImmutable(object value, Type type) =>
        Type.GetTypeCode(type) != TypeCode.Object
        || value is Type or Uri or Version or CultureInfo or IEqualityComparer or IComparer
        || Array.Exists(type.GetInterfaces(), IsComparer);

    private static bool IsComparer(Type face) =>
        face.IsGenericType
        && (face.GetGenericTypeDefinition() == typeof(IEqualityComparer<>) || face.GetGenericTypeDefinition() == typeof(IComparer<>));
}
