using HipStretch.Bot.CommandLine.Lines;
using HipStretch.Knowledge;
using HipStretch.Knowledge.Language;
using Command = System.CommandLine.Command;

namespace HipStretch.Bot.CommandLine;

/// <summary><c>understand</c>: JSON lines of texts in, what the language layer makes of them out.</summary>
internal static class UnderstandCommand
{
    public static Command Create()
    {
        var command = new Command("understand", "Reads texts as JSON lines, and writes what was understood of each.");
        command.SetAction((_, _) => Starting.GuardAsync(() =>
        {
            var interpretation = new Interpretation(new LanguageModel(KnowledgeBase.Embedded()), TimeProvider.System);
            return JsonLines.RunOnConsoleAsync(interpretation.Answer);
        }));
        return command;
    }
}
