using System.Text.Json.Nodes;

namespace HipStretch.Bot.CommandLine.Lines;

/// <summary>What came of one line.</summary>
internal abstract record LineResult
{
    private LineResult()
    {
    }

    /// <summary>The answer; the line's id is put before it.</summary>
    public sealed record Answer(JsonObject Json) : LineResult;

    /// <summary>The line cannot be answered; the next one can.</summary>
    /// <param name="Code">A short name of the fault, for programs.</param>
    /// <param name="Message">What is wrong, and what to do.</param>
    public sealed record Fault(string Code, string Message) : LineResult;
}
