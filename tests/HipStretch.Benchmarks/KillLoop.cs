using System.Globalization;
using HipStretch.Testing.Http;
using HipStretch.Testing.Processes;
using Newtonsoft.Json.Linq;

namespace HipStretch.Benchmarks;

/// <summary>
/// Kills the program at random moments while people talk to it, and then holds what they were answered against the log: every answer must be in it exactly
/// once, and nothing else.
/// </summary>
/// <param name="kills">How often it is killed.</param>
internal sealed class KillLoop(int kills)
{
    private const int People = 8;

    /// <summary>How many answers lie between two kills on average.</summary>
    private const int AnswersPerKill = 24;

    /// <summary>Runs it.</summary>
    /// <returns>The figures, in a line.</returns>
    /// <exception cref="InvalidOperationException">Something that was answered is missing, doubled or different, or nobody was hit.</exception>
    public async Task<string> RunAsync()
    {
        var messages = kills * AnswersPerKill / People;
        await using var bot = await RestartingBot.StartAsync();
        var crowd = new Crowd(bot, People, messages);
        var talking = crowd.TalkAsync();
        foreach (var moment in Moments(People * messages))
        {
            await crowd.ReachesAsync(moment);
            await bot.CrashAsync();
        }

        await talking;
        var replies = 0;
        foreach (var conversation in crowd.Answers.GroupBy(answer => answer.Conversation))
        {
            replies += Compare(bot.DataDirectory, conversation.Key, [.. conversation]);
        }

        return crowd.Unanswered > 0
            ? string.Create(CultureInfo.InvariantCulture, $"{kills} kills, {crowd.Answers.Count} messages answered, {crowd.Unanswered} calls cut off and sent again, {replies} replies: each in the log exactly once")
            : throw new InvalidOperationException("The kills hit nobody, so this proved nothing.");
    }

    /// <summary>Random, and others in every run: a run that fails tells what it found.</summary>
    private IEnumerable<int> Moments(int answers) => [.. Enumerable.Range(0, kills).Select(_ => Random.Shared.Next(1, answers * 9 / 10)).Order()];

    private static int Compare(string dataDirectory, string conversation, IReadOnlyList<Crowd.Answered> answers)
    {
        var log = ActivityLog.Of(dataDirectory, conversation);
        var expected = answers.SelectMany(answer => Caller.Read(answer.Body).Select(reply => reply.Id!).Prepend(answer.Id));
        var said = answers.SelectMany(answer => JObject.Parse(answer.Body)["activities"]!.Select(reply => reply.ToString(Newtonsoft.Json.Formatting.None))).ToList();
        return log.Select(line => line.Id).SequenceEqual(expected) && log.Where(line => line.Id.Contains('|', StringComparison.Ordinal)).Select(line => line.Json).SequenceEqual(said)
            ? said.Count
            : throw new InvalidOperationException($"The log of {conversation} is not what was answered.");
    }
}
