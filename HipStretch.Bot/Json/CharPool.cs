using System.Buffers;
using Newtonsoft.Json;

namespace HipStretch.Bot.Json;

/// <summary>Lends the JSON reader and writer their buffers, which would otherwise be made anew for every small document.</summary>
internal sealed class CharPool : IArrayPool<char>
{
    public static CharPool Shared { get; } = new();

    public char[] Rent(int minimumLength) => ArrayPool<char>.Shared.Rent(minimumLength);

    public void Return(char[]? array)
    {
        if (array is not null)
        {
            ArrayPool<char>.Shared.Return(array);
        }
    }
}
