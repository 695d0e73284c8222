namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Where choices are shown, and to whom.</summary>
/// <param name="ChannelId">The channel, or null.</param>
/// <param name="ConversationType">As "personal", or null.</param>
/// <param name="Recipients">Who sees suggested actions, by account id; null for everyone.</param>
internal readonly record struct ChoiceAudience(string? ChannelId, string? ConversationType = null, IList<string>? Recipients = null);
