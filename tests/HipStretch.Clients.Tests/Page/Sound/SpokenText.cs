namespace HipStretch.Clients.Tests.Page.Sound;

/// <summary>Something that the page had spoken.</summary>
/// <param name="Text">What.</param>
/// <param name="Began">When the voice began, as the browser told.</param>
/// <param name="Ended">When it ended; null where it did not, or was cut short.</param>
internal sealed record SpokenText(string Text, DateTimeOffset Began, DateTimeOffset? Ended);
