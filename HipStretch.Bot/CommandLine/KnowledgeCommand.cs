using System.CommandLine;
using HipStretch.Knowledge.Loading;

namespace HipStretch.Bot.CommandLine;

/// <summary><c>knowledge check</c>: every problem of the content, with file and line.</summary>
internal static class KnowledgeCommand
{
    public static Command Create()
    {
        var folder = new Option<string?>("--content") { Description = "A folder of content files; without it, the content built into the program." };
        var check = new Command("check", "Lists every problem of the content, with file and line.") { folder };
        check.SetAction(arguments => Check(arguments.GetValue(folder)));
        return new Command("knowledge", "Works on the content.") { check };
    }

    private static int Check(string? folder)
    {
        if (folder is not null && !Directory.Exists(folder))
        {
            Console.Error.WriteLine($"There is no folder '{folder}'.");
            return 1;
        }

        try
        {
            var knowledge = ContentLoader.Load(folder is null ? ContentFile.Embedded() : ContentFile.InFolder(folder));
            Console.WriteLine($"{knowledge.Stretches.Count} poses, {knowledge.Topics.All.Count()} topics, {knowledge.Questions.All.Count} questions, {knowledge.Sources.Count} sources: no problem found.");
            return 0;
        }
        catch (ContentException exception)
        {
            Console.Error.WriteLine(string.Join('\n', exception.Problems));
            return 1;
        }
    }
}
