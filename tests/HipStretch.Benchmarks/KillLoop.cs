using System.Globalization;
using HipStretch.Testing.Processes;

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
        var replies = AnsweredLog.Compare(bot.DataDirectory, crowd.Answers);
        return crowd.Unanswered > 0
            ? string.Create(CultureInfo.InvariantCulture, $"{kills} kills, {crowd.Answers.Count} messages answered, {crowd.Unanswered} calls cut off and sent again, {replies} replies: each in the log exactly once")
            : throw new InvalidOperationException("The kills hit nobody, so this proved nothing.");
    }

    /// <summary>Random, and others in every run: a run that fails tells what it found.</summary>
    private IEnumerable<int> Moments(int answers) => [.. Enumerable.Range(0, kills).Select(_ => Random.Shared.Next(1, answers * 9 / 10)).Order()];
}
