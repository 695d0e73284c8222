namespace HipStretch.Bot.Storage;

/// <summary>
/// The store could not do its work, through no fault of the turn. The message says what failed and what an operator should do.
/// </summary>
[GenerateSerializer]
internal sealed class TurnStoreException(string message, Exception? innerException = null) : Exception(message, innerException);
