namespace Microsoft.Bot.Schema;

/// <summary>A message as it reads after an edit; <see cref="IActivity.Id"/> is the message's.</summary>
public interface IMessageUpdateActivity : IMessageActivity;
