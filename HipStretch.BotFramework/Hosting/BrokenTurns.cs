using System.Net;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>What happens by default to a turn that breaks: it is logged by type and place, since a message may hold what somebody said, and a plain sentence is said.</summary>
internal sealed partial class BrokenTurns(ILogger logger)
{
    private const string Sorry = "Sorry, something went wrong here. Please say that again.";

    /// <summary>Answers for a turn that broke. Only a message gets words; an invoke gets 500, and whatever else nothing.</summary>
    public async Task AnswerAsync(ITurnContext turn, Exception trouble)
    {
        LogBroken(logger, trouble.GetType().FullName, turn.Activity.ChannelId, trouble.StackTrace);
        if (turn.Activity.Type == ActivityTypes.Message)
            await turn.SendActivityAsync(MessageFactory.Text(Sorry, Sorry, InputHints.AcceptingInput));
        else if (turn.Activity.Type == ActivityTypes.Invoke)
            await turn.SendActivityAsync(new Activity(ActivityTypesEx.InvokeResponse) { Value = new InvokeResponse { Status = (int)HttpStatusCode.InternalServerError } });
    }

    [LoggerMessage(2003, LogLevel.Error, "A turn broke with {Type} on channel {Channel}. {Stack}")]
    private static partial void LogBroken(ILogger logger, string? type, string? channel, string? stack);
}
