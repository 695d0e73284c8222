using System.Diagnostics.CodeAnalysis;
using HipStretch.Bot.Storage;

namespace HipStretch.Bot.Channels;

/// <summary>What callers may call things: what a store keeps, without control characters, and so short that what we add to it fits.</summary>
internal static class CallersId
{
    /// <summary>The most characters. A reply's id is longer than the id that it answers, and a store takes <see cref="CommitRules.MaxIdLength"/>.</summary>
    public const int Longest = 400;

    /// <summary>Whether a caller may call something so.</summary>
    public static bool IsUsable([NotNullWhen(true)] string? id, int longest = Longest) =>
        CommitRules.IsId(id) && id!.Length <= longest && !id.Any(char.IsControl);
}
