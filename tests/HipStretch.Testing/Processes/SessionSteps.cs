using HipStretch.Testing.Http;
using Newtonsoft.Json;

namespace HipStretch.Testing.Processes;

/// <summary>What answers show of a coached session.</summary>
internal static class SessionSteps
{
    /// <summary>The steps that an answer shows (its entities <c>hipstretch/step</c>, as JSON): one in a session, none outside of it.</summary>
    public static IReadOnlyList<string> In(string body) =>
        [.. Caller.Read(body)
            .SelectMany(reply => reply.Entities ?? [])
            .Where(entity => entity.Type == "hipstretch/step")
            .Select(entity => entity.Properties.ToString(Formatting.None))];

    /// <summary>Whether a step is the end of its session.</summary>
    public static bool IsEnd(string step) => step.Contains("\"finished\"", StringComparison.Ordinal);
}
