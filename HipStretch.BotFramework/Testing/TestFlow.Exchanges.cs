using System.Runtime.CompilerServices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

public partial class TestFlow
{
    /// <summary>Says something to the bot, which must answer with these words.</summary>
    /// <param name="userSays">What is said.</param>
    /// <param name="expected">The answer's words, exactly.</param>
    /// <param name="description">What to say when it is not.</param>
    /// <param name="timeout">How long to wait for it, in milliseconds.</param>
    /// <returns>The longer flow.</returns>
    public TestFlow Test(string userSays, string expected, string? description = null, uint timeout = 3000) =>
        Send(userSays).AssertReply(expected, description, timeout);

    /// <summary>Says something to the bot, which must answer alike.</summary>
    /// <param name="userSays">What is said.</param>
    /// <param name="expected">What the answer must be like.</param>
    /// <param name="description">What to say when it is not.</param>
    /// <param name="timeout">How long to wait for it, in milliseconds.</param>
    /// <returns>The longer flow.</returns>
    public TestFlow Test(string userSays, Activity expected, string? description = null, uint timeout = 3000) =>
        Send(userSays).AssertReply(expected, description, timeout);

    /// <summary>Says something to the bot, whose answer must pass a check.</summary>
    /// <param name="userSays">What is said.</param>
    /// <param name="validateActivity">Throws when it does not.</param>
    /// <param name="description">What was expected, for the message when nothing comes; the calling method when left out.</param>
    /// <param name="timeout">How long to wait for it, in milliseconds.</param>
    /// <returns>The longer flow.</returns>
    public TestFlow Test(
        string userSays, Action<IActivity> validateActivity, [CallerMemberName] string? description = null, uint timeout = 3000) =>
        Send(userSays).AssertReply(validateActivity, description, timeout);

    /// <summary>Plays a conversation: what has a sender of the role <c>bot</c> must be what the bot says next, all else is said to
    /// it.</summary>
    /// <param name="activities">The conversation.</param>
    /// <param name="description">What to say when an answer is another; the calling method when left out.</param>
    /// <param name="timeout">How long to wait for each answer, in milliseconds.</param>
    /// <returns>The longer flow.</returns>
    public TestFlow Test(IEnumerable<IActivity> activities, [CallerMemberName] string? description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(activities);
        return activities.Aggregate(this, (flow, activity) =>
            activity.From?.Role == RoleTypes.Bot ? flow.AssertReply(activity, description, timeout) : flow.Send(activity));
    }

    /// <summary>Lets time pass, by the machine's clock.</summary>
    /// <param name="ms">How much, in milliseconds.</param>
    /// <returns>The longer flow.</returns>
    public TestFlow Delay(uint ms) => Delay(TimeSpan.FromMilliseconds(ms));

    /// <summary>Lets time pass, by the machine's clock.</summary>
    /// <param name="timespan">How much.</param>
    /// <returns>The longer flow.</returns>
    public TestFlow Delay(TimeSpan timespan) => Then(() => Task.Delay(timespan));
}
