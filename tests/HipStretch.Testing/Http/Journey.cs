namespace HipStretch.Testing.Http;

/// <summary>What a person says who has nothing to worry about, as far as the drivers need it.</summary>
public static class Journey
{
    /// <summary>From the first message to the first step of the first pose.</summary>
    public static IReadOnlyList<string> ToFirstStep { get; } =
    [
        "my lower back hurts on the left since I lifted a box yesterday, about a 4",
        "yes",
        "40",
        "no",
        "none of these",
        "none of these",
        "none of these",
        "start stretching",
        "5 minutes",
        "start",
    ];
}
