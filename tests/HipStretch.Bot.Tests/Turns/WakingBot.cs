using System.Globalization;
using HipStretch.Bot.Conversations;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace HipStretch.Bot.Tests.Turns;

/// <summary>
/// A bot that is to be woken: <c>wake cue 30</c> sets a wake-up thirty seconds from now, <c>clear cue</c> takes it away, <c>trap cue 30</c> sets one whose turn breaks.
/// </summary>
/// <param name="time">The clock.</param>
internal sealed class WakingBot(TimeProvider time) : ActivityHandler
{
    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var wakeups = turnContext.TurnState.Get<TurnWakeups>()!;
        switch ((turnContext.Activity.Text ?? "").Split(' '))
        {
            case ["wake", var key, var seconds]:
                wakeups.Set(key, In(seconds));
                break;
            case ["trap", var key, var seconds]:
                wakeups.Set(key, In(seconds), new() { ["breaks"] = true });
                break;
            case ["clear", var key]:
                wakeups.Clear(key);
                break;
        }

        return turnContext.SendActivityAsync("heard", cancellationToken: cancellationToken);
    }

    protected override Task OnEventActivityAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken)
    {
        var value = Newtonsoft.Json.Linq.JObject.FromObject(turnContext.Activity.Value!);
        return value["breaks"] is not null
            ? throw new InvalidOperationException("A bug.")
            : turnContext.SendActivityAsync($"{turnContext.Activity.Name} {value["key"]} {turnContext.Activity.From?.Id}", cancellationToken: cancellationToken);
    }

    private DateTimeOffset In(string seconds) => time.GetUtcNow().AddSeconds(double.Parse(seconds, CultureInfo.InvariantCulture));
}
