using System.Runtime.CompilerServices;

namespace Microsoft.Bot.Schema;

public partial class Activity
{
    /// <summary>A message with empty lists of attachments and entities, so that both can be added to at once.</summary>
    /// <returns>A new activity.</returns>
    public static IMessageActivity CreateMessageActivity() => new Activity(ActivityTypes.Message) { Attachments = [], Entities = [] };

    /// <summary>A change of a contact list.</summary>
    /// <returns>A new activity.</returns>
    public static IContactRelationUpdateActivity CreateContactRelationUpdateActivity() =>
        new Activity(ActivityTypes.ContactRelationUpdate);

    /// <summary>A change of members, with empty lists of both.</summary>
    /// <returns>A new activity.</returns>
    public static IConversationUpdateActivity CreateConversationUpdateActivity() =>
        new Activity(ActivityTypes.ConversationUpdate) { MembersAdded = [], MembersRemoved = [] };

    /// <summary>A notice that the sender is writing.</summary>
    /// <returns>A new activity.</returns>
    public static ITypingActivity CreateTypingActivity() => new Activity(ActivityTypes.Typing);

    /// <summary>A change of hands.</summary>
    /// <returns>A new activity.</returns>
    public static IHandoffActivity CreateHandoffActivity() => new Activity(ActivityTypes.Handoff);

    /// <summary>An end of the conversation.</summary>
    /// <returns>A new activity.</returns>
    public static IEndOfConversationActivity CreateEndOfConversationActivity() => new Activity(ActivityTypes.EndOfConversation);

    /// <summary>An event that still needs its name.</summary>
    /// <returns>A new activity.</returns>
    public static IEventActivity CreateEventActivity() => new Activity(ActivityTypes.Event);

    /// <summary>An invoke that still needs its name.</summary>
    /// <returns>A new activity.</returns>
    public static IInvokeActivity CreateInvokeActivity() => new Activity(ActivityTypes.Invoke);

    /// <summary>A record for developers.</summary>
    /// <param name="name">What is recorded.</param>
    /// <param name="valueType">The kind of value; its .NET type's name when left out.</param>
    /// <param name="value">The record.</param>
    /// <param name="label">The name to show; the calling method's when left out.</param>
    /// <returns>A new activity.</returns>
    public static ITraceActivity CreateTraceActivity(
        string name, string? valueType = null, object? value = null, [CallerMemberName] string? label = null) =>
        new Activity(ActivityTypes.Trace)
        {
            Name = name,
            Label = label,
            ValueType = valueType ?? value?.GetType().Name,
            Value = value,
        };
}
