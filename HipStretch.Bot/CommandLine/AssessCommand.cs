using System.CommandLine;
using System.Text.Json;
using HipStretch.Bot.CommandLine.Lines;
using HipStretch.Knowledge;

namespace HipStretch.Bot.CommandLine;

/// <summary><c>assess</c>: JSON lines of facts in, verdicts out; <c>assess --facts</c> lists the facts.</summary>
internal static class AssessCommand
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static Command Create()
    {
        var facts = new Option<bool>("--facts") { Description = "Lists the facts, with what they mean and take, as JSON." };
        var command = new Command("assess", "Reads facts as JSON lines, and writes the verdict on each.") { facts };
        command.SetAction((arguments, _) => RunAsync(arguments.GetValue(facts)));
        return command;
    }

    private static Task<int> RunAsync(bool listsFacts) => Starting.GuardAsync(async () =>
    {
        var assessment = new Assessment(KnowledgeBase.Embedded());
        if (listsFacts)
        {
            Console.WriteLine(assessment.Facts().ToJsonString(Indented));
        }
        else
        {
            await JsonLines.RunOnConsoleAsync(assessment.Answer);
        }
    });
}
