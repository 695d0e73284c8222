using System.Collections;

namespace HipStretch.Knowledge.Loading;

/// <summary>Collections whose element type is known at run time only.</summary>
internal static class Typed
{
    public static object List(IReadOnlyCollection<object> items, Type element)
    {
        var array = Array.CreateInstance(element, items.Count);
        var next = 0;
        foreach (var item in items)
        {
            array.SetValue(item, next++);
        }

        return array;
    }

    public static object Map(IEnumerable<(object Key, object Value)> entries, Type key, Type value)
    {
        var map = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(key, value))!;
        foreach (var (name, item) in entries)
        {
            map[name] = item;
        }

        return map;
    }
}
