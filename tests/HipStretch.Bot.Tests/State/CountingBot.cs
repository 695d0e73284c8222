using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace HipStretch.Bot.Tests.State;

/// <summary>A bot that keeps two tallies, the person's and the conversation's: how many messages there were, and which. To <c>tell</c> it tells both.</summary>
internal sealed class CountingBot : ActivityHandler
{
    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var storage = turnContext.TurnState.Get<IStorage>()!;
        var tallies = new List<string>();
        foreach (var state in (BotState[])[new UserState(storage), new ConversationState(storage)])
        {
            var (count, ids) = (state.CreateProperty<int>("count"), state.CreateProperty<string>("ids"));
            var (counted, noted) = (await count.GetAsync(turnContext, cancellationToken: cancellationToken), await ids.GetAsync(turnContext, () => "", cancellationToken));
            if (turnContext.Activity.Text == "tell")
            {
                tallies.Add(string.Create(CultureInfo.InvariantCulture, $"{counted}:{noted}"));
                continue;
            }

            // Others have their turns between what is read and what is written.
            await Task.Yield();
            await count.SetAsync(turnContext, counted + 1, cancellationToken);
            await ids.SetAsync(turnContext, $"{noted} {turnContext.Activity.Id}", cancellationToken);
            await state.SaveChangesAsync(turnContext, cancellationToken: cancellationToken);
        }

        await turnContext.SendActivityAsync(tallies.Count > 0 ? string.Join('\n', tallies) : $"heard {turnContext.Activity.Id}", cancellationToken: cancellationToken);
    }
}
