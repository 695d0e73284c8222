using HipStretch.Bot.Conversations;
using Microsoft.Bot.Schema;

namespace HipStretch.Bot.Channels.DirectLine;

/// <summary>Takes what clients post. That somebody is typing is nobody's turn: who listens is shown it, and it is not kept.</summary>
internal sealed class PostedActivities(DirectLineConversations conversations, CallLimits limits, TypingNews typing, TimeProvider time)
{
    /// <summary>Takes an activity, or says why not.</summary>
    public async Task<IResult> TakeAsync(DirectLineActivity posted, string conversation, HttpContext http, CancellationToken cancellationToken) => posted switch
    {
        DirectLineActivity.Refused refused => refused.Error.Result(),
        DirectLineActivity.Accepted { Type: ActivityTypes.Typing } shown => Show(shown, conversation, http),
        DirectLineActivity.Accepted when (http.Features.Get<OverLimit>()?.Wait ?? limits.OfActivities(http)) is { } wait => OverLimit.Refuse(http, wait),
        DirectLineActivity.Accepted heard => Results.Ok(new ResourceAnswer(await conversations.HearAsync(conversation, heard, DirectLineAccess.Caller(http).HasStarted, cancellationToken))),
        _ => throw new InvalidOperationException($"An activity is accepted or refused, not {posted}."),
    };

    private IResult Show(DirectLineActivity.Accepted activity, string conversation, HttpContext http)
    {
        var id = $"{conversation}|typing-{DirectLineConversations.NewId()}";
        if (http.Features.Get<OverLimit>() is null && limits.OfTyping(http) is null)
        {
            typing.Tell(DirectLineConversations.Key(conversation), ActivityJson.Stamped(activity.Json, id, time.GetUtcNow()));
        }

        return Results.Ok(new ResourceAnswer(id));
    }
}
