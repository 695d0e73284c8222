using System.Globalization;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

// A storage that keeps JSON without type names gives back tokens, and every whole number as a long.
internal static class StateValue
{
    public static T As<T>(object stored) => stored switch
    {
        T value => value,
        JToken token => token.ToObject<T>()!,
        IConvertible number when IsNumber(typeof(T)) => (T)Convert.ChangeType(number, NumberType(typeof(T)), CultureInfo.InvariantCulture),
        _ => JToken.FromObject(stored).ToObject<T>()!,
    };

    private static Type NumberType(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    private static bool IsNumber(Type type) =>
        NumberType(type) is { IsEnum: false } number && Type.GetTypeCode(number) is >= TypeCode.SByte and <= TypeCode.Decimal;
}
