using System.CommandLine;
using System.Globalization;
using HipStretch.Bot.Speech;
using HipStretch.Knowledge.Loading;
using HipStretch.Knowledge.Review;

namespace HipStretch.Bot.CommandLine;

/// <summary><c>knowledge check</c>: every problem of the content, with file and line; <c>knowledge schemas</c>: what editors need to see them while typing.</summary>
internal static class KnowledgeCommand
{
    public static Command Create() => new("knowledge", "Works on the content.") { CreateCheck(), CreateSchemas(), FiguresCommand.Create() };

    private static Command CreateCheck()
    {
        var folder = new Argument<string?>("folder") { Description = "A folder of content files; without it, the content built into the program.", Arity = ArgumentArity.ZeroOrOne };
        var today = new Option<DateOnly?>("--today") { Description = "The day of the check, such as 2026-11-23; what was reviewed long before it is a problem.", CustomParser = ReadDay };
        var check = new Command("check", "Lists every problem of the content, with file and line.") { folder, today };
        check.SetAction(arguments => Check(arguments.GetValue(folder), arguments.GetValue(today) ?? Today()));
        return check;
    }

    private static Command CreateSchemas()
    {
        var folder = new Argument<string>("folder") { Description = "Where to write them." };
        var schemas = new Command("schemas", "Writes one JSON schema for each kind of content.") { folder };
        schemas.SetAction(arguments => WriteSchemas(arguments.GetValue(folder)!));
        return schemas;
    }

    private static int Check(string? folder, DateOnly today)
    {
        if (folder is not null && !Directory.Exists(folder))
        {
            Console.Error.WriteLine($"There is no folder '{folder}'.");
            return 1;
        }

        var outcome = new ContentReview(today, WordsInUse.All).Of(folder is null ? ContentFile.Embedded() : ContentFile.InFolder(folder));
        if (outcome is not { Problems: [], Knowledge: { } knowledge })
        {
            Console.Error.WriteLine(string.Join('\n', outcome.Problems));
            return 1;
        }

        Console.WriteLine($"{knowledge.Stretches.Count} poses, {knowledge.Topics.All.Count()} topics, {knowledge.Questions.All.Count} questions, "
            + $"{knowledge.Phrases.Keys.Count()} phrases, {knowledge.Sources.Count} sources: no problem found.");
        return 0;
    }

    private static int WriteSchemas(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var (name, schema) in ContentSchemas.All)
        {
            File.WriteAllText(Path.Combine(folder, name), schema);
        }

        return 0;
    }

    private static DateOnly? ReadDay(System.CommandLine.Parsing.ArgumentResult result)
    {
        if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        result.AddError($"'{result.Tokens[0].Value}' is no day; write it as 2026-11-23.");
        return null;
    }

    private static DateOnly Today() => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
}
