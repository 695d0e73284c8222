using System.Globalization;
using HipStretch.Bot.Storage;

namespace HipStretch.Bot.Conversations;

/// <summary>Names one setting of a wake-up: the same key set again, for another moment, is another wake-up.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Due">When it is due.</param>
[GenerateSerializer, Immutable, Alias("hipstretch.wakeup-id")]
internal sealed record WakeupId([property: Id(0)] string Key, [property: Id(1)] DateTimeOffset Due)
{
    /// <summary>Whether it still waits.</summary>
    public bool IsIn(IReadOnlyList<Wakeup> waiting) => waiting.Any(wakeup => wakeup.Key == Key && wakeup.Due == Due);

    /// <summary>The id of its turn.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"wake-up|{Key}|{Due.ToUnixTimeMilliseconds()}");
}
