using HipStretch.Testing.Http;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace HipStretch.Testing.Processes;

/// <summary>Holds what a crowd was answered against the log: every message and every reply must be in it exactly once, in order, and nothing else.</summary>
public static class AnsweredLog
{
    /// <summary>Compares all conversations.</summary>
    /// <returns>How many replies there were.</returns>
    /// <exception cref="InvalidOperationException">Something is missing, doubled, out of order or different; the message names the conversation.</exception>
    public static int Compare(string dataDirectory, IEnumerable<Crowd.Answered> answers) =>
        answers.GroupBy(answer => answer.Conversation).Sum(conversation => Compare(dataDirectory, conversation.Key, [.. conversation]));

    private static int Compare(string dataDirectory, string conversation, IReadOnlyList<Crowd.Answered> answers)
    {
        var log = ActivityLog.Of(dataDirectory, conversation);
        var ids = answers.SelectMany(answer => Caller.Read(answer.Body).Select(reply => reply.Id!).Prepend(answer.Id));
        var replies = answers.SelectMany(answer => JObject.Parse(answer.Body)["activities"]!.Select(reply => reply.ToString(Formatting.None))).ToList();
        var isSame = log.Select(line => line.Id).SequenceEqual(ids)
            && log.Where(line => line.Id.Contains('|', StringComparison.Ordinal)).Select(line => line.Json).SequenceEqual(replies);
        return isSame ? replies.Count : throw new InvalidOperationException($"The log of {conversation} is not what was answered.");
    }
}
