namespace HipStretch.Testing.Processes;

/// <summary>A message that was answered.</summary>
/// <param name="Conversation">Where.</param>
/// <param name="Id">Its id.</param>
/// <param name="Body">The answer, as it came.</param>
public sealed record Answered(string Conversation, string Id, string Body);
