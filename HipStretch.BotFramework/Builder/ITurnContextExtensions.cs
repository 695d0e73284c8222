using System.Runtime.CompilerServices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>What a turn can send for developers.</summary>
public static class ITurnContextExtensions
{
    /// <summary>Sends a trace, which developers' tools show and people never see.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="name">What is traced.</param>
    /// <param name="value">What there is to see of it; no words of people, since traces may be kept.</param>
    /// <param name="valueType">What the value is; the name of its type when null.</param>
    /// <param name="label">Where it comes from; the calling method when left out.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>The trace's id; null where a handler kept it back.</returns>
    public static Task<ResourceResponse?> TraceActivityAsync(
        this ITurnContext turnContext,
        string name,
        object? value = null,
        string? valueType = null,
        [CallerMemberName] string? label = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.SendActivityAsync(turnContext.Activity.CreateTrace(name, value, valueType, label), cancellationToken);
    }
}
