namespace HipStretch.Knowledge.Language.Recognizers;

/// <summary>What some words of a message mean, from the first word to the last.</summary>
internal sealed record Found<T>(T Value, int First, int Last)
    where T : notnull;
