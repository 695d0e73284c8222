namespace Microsoft.Bot.Schema;

/// <summary>Control of the conversation changes hands.</summary>
public interface IHandoffActivity : IActivity;
