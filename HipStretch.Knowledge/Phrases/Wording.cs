namespace HipStretch.Knowledge.Phrases;

/// <summary>One way to say something; <c>{name}</c> in it is filled when it is said.</summary>
/// <param name="Say">The words on a screen; markdown bold at most.</param>
/// <param name="Speak">The words for a voice, where they differ.</param>
public sealed record Wording(string Say, string? Speak = null);
