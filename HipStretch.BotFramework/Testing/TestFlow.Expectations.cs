using System.Runtime.CompilerServices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

public partial class TestFlow
{
    /// <summary>The next thing that the bot says must be a message with these words.</summary>
    /// <param name="expected">The words, exactly.</param>
    /// <param name="description">What to say when it is not.</param>
    /// <param name="timeout">How long to wait for it, in milliseconds.</param>
    /// <returns>The longer flow.</returns>
    public TestFlow AssertReply(string expected, string? description = null, uint timeout = 3000) =>
        AssertReply(new Activity(ActivityTypes.Message) { Text = expected }, description ?? expected, timeout);

    /// <summary>The next thing that the bot says must have the same type, and the same words when it is a message.</summary>
    /// <param name="expected">What it must be like.</param>
    /// <param name="description">What to say when it is not.</param>
    /// <param name="timeout">How long to wait for it, in milliseconds.</param>
    /// <returns>The longer flow.</returns>
    public TestFlow AssertReply(IActivity expected, string? description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(expected);
        var wanted = description ?? expected.AsMessageActivity()?.Text ?? expected.Type;
        return AssertReply(
            reply =>
            {
                Compare("type", expected.Type, reply.Type, wanted);
                if (expected.AsMessageActivity() is { } message)
                    Compare("text", message.Text, reply.AsMessageActivity()?.Text, wanted);
            },
            wanted,
            timeout);
    }

    /// <summary>The next thing that the bot says must equal another.</summary>
    /// <param name="expected">The other.</param>
    /// <param name="equalityComparer">What equal means.</param>
    /// <param name="description">What to say when it is not.</param>
    /// <param name="timeout">How long to wait for it, in milliseconds.</param>
    /// <returns>The longer flow.</returns>
    public TestFlow AssertReply(
        IActivity expected,
        IEqualityComparer<IActivity> equalityComparer,
        string? description = null,
        uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(equalityComparer);
        return AssertReply(
            reply =>
            {
                if (!equalityComparer.Equals(expected, reply))
                    throw new InvalidOperationException($"{description}: the bot said '{Words(reply)}', which is not equal.");
            },
            description,
            timeout);
    }

    /// <summary>The next thing that the bot says must pass a check.</summary>
    /// <param name="validateActivity">Throws when it does not.</param>
    /// <param name="description">What was expected, for the message when nothing comes; the calling method when left out.</param>
    /// <param name="timeout">How long to wait for it, in milliseconds.</param>
    /// <returns>The longer flow.</returns>
    public TestFlow AssertReply(
        Action<IActivity> validateActivity, [CallerMemberName] string? description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(validateActivity);
        return Then(async () => validateActivity(
            await Adapter.NextReplyAsync(TimeSpan.FromMilliseconds(timeout))
                ?? throw new TimeoutException($"{description ?? "A reply"}: the bot said nothing for {timeout} ms.")));
    }

    /// <summary>The next thing that the bot says must be a message that holds these words.</summary>
    /// <param name="expected">The words, exactly.</param>
    /// <param name="description">What to say when it does not.</param>
    /// <param name="timeout">How long to wait for it, in milliseconds.</param>
    /// <returns>The longer flow.</returns>
    public TestFlow AssertReplyContains(string expected, string? description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return AssertReply(
            reply =>
            {
                if (reply.AsMessageActivity()?.Text?.Contains(expected, StringComparison.Ordinal) is not true)
                    throw new InvalidOperationException($"{description}: the bot said '{Words(reply)}', without '{expected}'.");
            },
            description ?? expected,
            timeout);
    }

    /// <summary>The next thing that the bot says must be a message with the words of one of these.</summary>
    /// <param name="candidates">The words, each exactly.</param>
    /// <param name="description">What to say when it is not.</param>
    /// <param name="timeout">How long to wait for it, in milliseconds.</param>
    /// <returns>The longer flow.</returns>
    public TestFlow AssertReplyOneOf(string[] candidates, string? description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        return AssertReply(
            reply =>
            {
                if (!candidates.Contains(reply.AsMessageActivity()?.Text, StringComparer.Ordinal))
                    throw new InvalidOperationException(
                        $"{description}: the bot said '{Words(reply)}', none of {string.Join(", ", candidates)}.");
            },
            description,
            timeout);
    }

    /// <summary>The bot must say nothing more.</summary>
    /// <param name="description">What to say when it does.</param>
    /// <param name="timeout">How long to listen, in milliseconds. A turn that is awaited has said everything, so 0 will do for it.</param>
    /// <returns>The longer flow.</returns>
    public TestFlow AssertNoReply(string? description = null, uint timeout = 3000) => Then(async () =>
    {
        if (await Adapter.NextReplyAsync(TimeSpan.FromMilliseconds(timeout)) is { } reply)
            throw new InvalidOperationException($"{description ?? "No reply"}: the bot said '{Words(reply)}'.");
    });

    private static void Compare(string what, string? expected, string? actual, string? description)
    {
        if (!string.Equals(expected, actual, StringComparison.Ordinal))
            throw new InvalidOperationException($"{description}: the {what} is '{actual}', not '{expected}'.");
    }

    private static string? Words(IActivity reply) => reply.AsMessageActivity()?.Text ?? reply.Type;
}
