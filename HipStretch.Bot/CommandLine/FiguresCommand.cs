using System.CommandLine;
using HipStretch.Bot.Figures;
using HipStretch.Knowledge.Figures;
using HipStretch.Knowledge.Loading;

namespace HipStretch.Bot.CommandLine;

/// <summary><c>knowledge figures</c>: the pictures of steps on one sheet, to be looked at.</summary>
internal static class FiguresCommand
{
    /// <summary>Pixels of a picture, and how many are side by side, on the sheet that is checked in.</summary>
    public const int Width = 160;

    public const int Columns = 8;

    private const int WidthOfOne = 480;
    private const int ColumnsOfOne = 4;

    public static Command Create()
    {
        var file = new Argument<string>("file") { Description = "The PNG to write." };
        var content = new Option<string?>("--content") { Description = "A folder of content files; without it, the content built into the program." };
        var only = new Option<string?>("--only") { Description = "One figure, larger, such as goddess-chair." };
        var command = new Command("figures", "Writes the pictures of all steps, light and dark, as one picture.") { file, content, only };
        command.SetAction(arguments => Write(arguments.GetValue(file)!, arguments.GetValue(content), arguments.GetValue(only)));
        return command;
    }

    private static int Write(string file, string? content, string? only)
    {
        if (content is not null && !Directory.Exists(content))
        {
            Console.Error.WriteLine($"There is no folder '{content}'.");
            return 1;
        }

        try
        {
            var knowledge = ContentLoader.Load(content is null ? ContentFile.Embedded() : ContentFile.InFolder(content));
            var one = only is null ? (FigureId?)null : FigureId.Parse(only);
            var sheet = one is null ? new ContactSheet(knowledge, Width, Columns) : new ContactSheet(knowledge, WidthOfOne, ColumnsOfOne, one);
            if (sheet.Places.Count == 0)
            {
                Console.Error.WriteLine($"There is no figure '{only}'.");
                return 1;
            }

            File.WriteAllBytes(file, sheet.Paint());
            return 0;
        }
        catch (ContentException exception)
        {
            Console.Error.WriteLine(string.Join('\n', exception.Problems));
            return 1;
        }
    }
}
