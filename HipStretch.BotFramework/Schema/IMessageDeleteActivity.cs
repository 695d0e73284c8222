namespace Microsoft.Bot.Schema;

/// <summary>A message is gone; <see cref="IActivity.Id"/> is the message's.</summary>
public interface IMessageDeleteActivity : IActivity;
