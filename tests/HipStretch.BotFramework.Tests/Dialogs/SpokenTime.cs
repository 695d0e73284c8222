using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace HipStretch.BotFramework.Tests.Dialogs;

/// <summary>Answers a <see cref="DateTimePrompt"/> at a quarter to eight on the evening of Monday, 23 November 2026.</summary>
internal static class SpokenTime
{
    internal static readonly DateTimeOffset Now = new(2026, 11, 23, 19, 45, 26, TimeSpan.Zero);

    /// <summary>Each resolution as "timex = value", ranges as "timex = start..end"; empty when the answer was not understood.</summary>
    internal static async Task<string> OfAsync(string said) =>
        await OfAsync(new Activity(ActivityTypes.Message) { Text = said, LocalTimestamp = Now });

    internal static async Task<string> OfAsync(Activity answer, params IMiddleware[] middlewares)
    {
        answer.Locale = "en-us";
        var when = new PromptOptions { Prompt = MessageFactory.Text("When?") };
        var client = new DialogTestClient(Channels.Test, new DateTimePrompt("when"), when, middlewares);
        await client.SayAsync("hi");
        await client.SendActivityAsync<IMessageActivity>(answer);
        var meant = (IList<DateTimeResolution>?)client.DialogTurnResult!.Result;
        return string.Join("; ", (meant ?? []).Select(one => $"{one.Timex} = {one.Value ?? $"{one.Start}..{one.End}"}"));
    }
}
