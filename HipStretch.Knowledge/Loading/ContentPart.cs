namespace HipStretch.Knowledge.Loading;

/// <summary>A record or a list that was read, and where it begins.</summary>
internal sealed record ContentPart(object Value, string File, int Line);
