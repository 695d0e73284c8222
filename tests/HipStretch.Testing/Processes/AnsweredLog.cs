using System.Text.Json;

namespace HipStretch.Testing.Processes;

/// <summary>Holds what a crowd was answered against the log: every message and every reply must be in it exactly once, in order, and nothing else.</summary>
public static class AnsweredLog
{
    /// <summary>Compares all conversations.</summary>
    /// <returns>How many replies there were.</returns>
    /// <exception cref="InvalidOperationException">Something is missing, doubled, out of order or different; the message names the conversation and the first difference.</exception>
    public static int Compare(ActivityLog log, IEnumerable<Answered> answers) =>
        answers.GroupBy(answer => answer.Conversation).Sum(conversation => Compare(conversation.Key, log.Of(conversation.Key), [.. conversation.SelectMany(Lines)]));

    private static int Compare(string conversation, IReadOnlyList<(string Id, string Json)> log, IReadOnlyList<(string Id, string? Json)> answered)
    {
        var isSame = answered.Zip(log, (said, logged) => said.Id == logged.Id && (said.Json ?? logged.Json) == logged.Json).TakeWhile(same => same).Count();
        return isSame == log.Count && isSame == answered.Count
            ? answered.Count(line => line.Json is not null)
            : throw new InvalidOperationException(
                $"The log of {conversation} is not what was answered: {answered.ElementAtOrDefault(isSame)} was, {log.ElementAtOrDefault(isSame)} is in the log.");
    }

    /// <summary>What the log must hold: the message, whose JSON its sender wrote, and the replies as they came.</summary>
    private static IEnumerable<(string Id, string? Json)> Lines(Answered answered)
    {
        using var body = JsonDocument.Parse(answered.Body);
        return [(answered.Id, null), .. body.RootElement.GetProperty("activities").EnumerateArray().Select(reply => (reply.GetProperty("id").GetString()!, (string?)reply.GetRawText()))];
    }
}
