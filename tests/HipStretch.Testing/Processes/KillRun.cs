using System.Globalization;

namespace HipStretch.Testing.Processes;

/// <summary>What came of kills under load; nothing was lost, doubled or stuck, or there is no such record.</summary>
/// <param name="Kills">How often a process was killed.</param>
/// <param name="Answers">How many messages people sent, all of them answered.</param>
/// <param name="CutOff">How many calls reached a node that died before it answered, or could not answer then, so that their message was sent again.</param>
/// <param name="Replies">How many replies were in the answers.</param>
/// <param name="Sessions">How many coached sessions there were; all came to their end.</param>
/// <param name="Steps">How often those went on, each time by one step.</param>
public sealed record KillRun(int Kills, int Answers, int CutOff, int Replies, int Sessions, int Steps)
{
    /// <summary>How many answers lie between two kills on average, beside those that come while a node starts.</summary>
    private const int AnswersPerKill = 80;

    /// <summary>
    /// Kills nodes in turn, each at a random moment while people talk, and starts it again; where there are several, when the others have answered everybody.
    /// Then holds what people were answered against the log.
    /// </summary>
    /// <param name="nodes">One bot, or several that share their data.</param>
    /// <param name="log">The log that they share.</param>
    /// <param name="kills">How often.</param>
    /// <param name="people">How many talk at once.</param>
    /// <exception cref="InvalidOperationException">
    /// Something that was answered is missing, doubled or different in the log, a session stepped twice or is stuck, or the kills hit nobody.
    /// </exception>
    public static async Task<KillRun> OfAsync(IReadOnlyList<RestartingBot> nodes, ActivityLog log, int kills, int people)
    {
        var crowd = await Crowd.GatherAsync(people, nodes);
        var talking = crowd.TalkAsync();
        for (var kill = 0; kill < kills && !talking.IsCompleted; kill++)
        {
            await Task.WhenAny(talking, crowd.HearsAsync(Random.Shared.Next(1, 2 * AnswersPerKill)));
            await nodes[kill % nodes.Count].CrashAsync(nodes.Count > 1 ? () => Task.WhenAny(talking, crowd.AllHearAsync()) : null);
        }

        crowd.Finish();
        await talking;
        var replies = AnsweredLog.Compare(log, crowd.Answers);
        return crowd.CutOff > 0
            ? new(kills, crowd.Answers.Count, crowd.CutOff, replies, crowd.Sessions, crowd.Steps)
            : throw new InvalidOperationException("The kills hit nobody, so this proved nothing.");
    }

    /// <summary>The figures, in a line.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Kills} kills, {Answers} messages answered, {CutOff} calls cut off or refused and sent again, {Replies} replies: each in the log exactly once. {Sessions} sessions, all to their end, by {Steps} steps, none taken twice.");
}
