using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public partial class TurnContext
{
    private List<UpdateActivityHandler>? _onUpdate;
    private List<DeleteActivityHandler>? _onDelete;

    /// <inheritdoc/>
    public Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var replacement = ((Activity)activity).Copy().ApplyConversationReference(Activity.GetConversationReference());
        return UpdateThroughAsync(0, replacement, cancellationToken);
    }

    /// <inheritdoc/>
    public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(activityId);
        var reference = Activity.GetConversationReference();
        reference.ActivityId = activityId;
        return DeleteThroughAsync(0, reference, cancellationToken);
    }

    /// <inheritdoc/>
    public Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(conversationReference);
        return DeleteThroughAsync(0, conversationReference, cancellationToken);
    }

    private Task<ResourceResponse> UpdateThroughAsync(int handler, Activity activity, CancellationToken cancellationToken) =>
        handler < (_onUpdate?.Count ?? 0)
            ? _onUpdate![handler](this, activity, () => UpdateThroughAsync(handler + 1, activity, cancellationToken))
            : Adapter.UpdateActivityAsync(this, activity, cancellationToken);

    private Task DeleteThroughAsync(int handler, ConversationReference reference, CancellationToken cancellationToken) =>
        handler < (_onDelete?.Count ?? 0)
            ? _onDelete![handler](this, reference, () => DeleteThroughAsync(handler + 1, reference, cancellationToken))
            : Adapter.DeleteActivityAsync(this, reference, cancellationToken);
}
