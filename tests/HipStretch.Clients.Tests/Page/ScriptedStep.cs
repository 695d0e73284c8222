using System.Globalization;

namespace HipStretch.Clients.Tests.Page;

/// <summary>A message of a session.</summary>
/// <param name="State">The state of the session.</param>
/// <param name="Text">What it says.</param>
/// <param name="RemainingMs">What is left; null where nothing is timed.</param>
/// <param name="Buttons">What it offers.</param>
internal sealed record ScriptedStep(string State, string Text, int? RemainingMs, string[] Buttons)
{
    public string? Side { get; init; }

    /// <summary>What a tone can say as well.</summary>
    public string? Cue { get; init; }

    /// <summary>The path of its picture.</summary>
    public string Figure { get; init; } = "/figures/child-pose/3";

    public object Activity(string conversation, int place) => new
    {
        type = "message",
        id = $"{conversation}|{place.ToString("D7", CultureInfo.InvariantCulture)}",
        timestamp = TimeProvider.System.GetUtcNow(),
        channelId = "directline",
        from = new { id = "hipstretch", name = "HipStretch", role = "bot" },
        conversation = new { id = conversation },
        text = Text,
        speak = Text.Replace("*", "", StringComparison.Ordinal),
        inputHint = "acceptingInput",
        suggestedActions = new { actions = Buttons.Select(title => new { type = "imBack", title, value = title }) },
        entities = new[]
        {
            new
            {
                type = "hipstretch/step", pose = "child-pose", step = 3, of = 4, side = Side, holdSeconds = 30, remainingMs = RemainingMs, state = State, cue = Cue,
                figure = new { path = Figure, query = "v=ab12", alt = "Sit back onto your heels." },
            },
        },
    };
}
