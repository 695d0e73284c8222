using System.Globalization;
using HipStretch.Testing.Http;

namespace HipStretch.Testing.Processes;

/// <summary>
/// One person in a conversation of their own: tells their pain, answers the safety check, is coached from the first step of a routine to its end, says how the
/// pain is then, and starts over. They say the next thing when the last is answered; some things they say twice at once.
/// </summary>
/// <param name="channel">What carries their messages.</param>
/// <param name="conversation">The conversation's id.</param>
internal sealed class Visitor(CarefulChannel channel, string conversation)
{
    private const string GoOn = "next";

    /// <summary>Every so many messages, one is sent twice at once.</summary>
    private const int Impatience = 5;

    /// <summary>More steps than any routine has.</summary>
    private const int Endless = 200;

    private static readonly string[] Afterwards = ["3", "heat or ice?", "thanks", "start over"];

    private int said;

    /// <summary>A message was answered.</summary>
    public event Action<Answered>? Heard;

    /// <summary>Goes through one conversation whose steps nobody knows yet.</summary>
    /// <returns>The steps that were shown, from the first to the end of the session; each other than the one before it.</returns>
    public async Task<IReadOnlyList<string>> ExploreAsync()
    {
        var steps = new List<string> { Step(await SayAllAsync(Journey.ToFirstStep)) };
        while (!SessionSteps.IsEnd(steps[^1]))
        {
            var step = Step(await SayAsync(GoOn));
            steps.Add(step != steps[^1] && steps.Count < Endless ? step : throw Violation($"the session goes on with {step} after {steps[^1]}"));
        }

        await SayAllAsync(Afterwards);
        return steps;
    }

    /// <summary>Goes through one conversation, whose session must show just these steps: one more with every message.</summary>
    public async Task VisitAsync(IReadOnlyList<string> steps)
    {
        var shown = Step(await SayAllAsync(Journey.ToFirstStep));
        foreach (var step in steps)
        {
            if (shown != step)
            {
                throw Violation($"the session shows {shown} where its next step is {step}");
            }

            shown = SessionSteps.IsEnd(step) ? shown : Step(await SayAsync(GoOn));
        }

        await SayAllAsync(Afterwards);
    }

    private async Task<string> SayAllAsync(IEnumerable<string> texts)
    {
        var body = "";
        foreach (var text in texts)
        {
            body = await SayAsync(text);
        }

        return body;
    }

    private async Task<string> SayAsync(string text)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"m-{++said}");
        var times = said % Impatience == 0 ? 2 : 1;
        var bodies = await Task.WhenAll(Enumerable.Range(0, times).Select(_ => channel.AskAsync(conversation, text, id)));
        Heard?.Invoke(new Answered(conversation, id, bodies[0]));
        return bodies.Distinct().Count() == 1 ? bodies[0] : throw Violation($"one message got two answers: {string.Join(" and ", bodies)}");
    }

    private string Step(string body) => SessionSteps.In(body) is [var step] ? step : throw Violation($"one step should be shown, not {SessionSteps.In(body).Count}");

    private InvalidOperationException Violation(string what) => new($"{conversation}, message m-{said}: {what}.");
}
