namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>Fits a recognised number into the type that a prompt returns: never rounded to a whole number, never wrapped around.</summary>
internal static class NumberFit
{
    internal static bool Supports<T>() =>
        Type.GetTypeCode(typeof(T)) is TypeCode.Int32 or TypeCode.Int64 or TypeCode.Single or TypeCode.Double or TypeCode.Decimal;

    internal static bool TryFit<T>(decimal number, out T fitted)
        where T : struct
    {
        object? boxed = Type.GetTypeCode(typeof(T)) switch
        {
            TypeCode.Int32 when IsWhole(number, int.MinValue, int.MaxValue) => (int)number,
            TypeCode.Int64 when IsWhole(number, long.MinValue, long.MaxValue) => (long)number,
            TypeCode.Single => (float)number,
            TypeCode.Double => (double)number,
            TypeCode.Decimal => number,
            _ => null,
        };
        fitted = boxed is T value ? value : default;
        return boxed is not null;
    }

    private static bool IsWhole(decimal number, decimal least, decimal most) =>
        decimal.Truncate(number) == number && number >= least && number <= most;
}
