using HipStretch.Knowledge.Language.Words;

namespace HipStretch.Knowledge.Language.Recognizers;

/// <summary>
/// Hears commands that are a part of what is said: "ok I'm back, keep going", "sorry my sister called, can you just repeat that". Such a part
/// begins a clause or follows a wish, and nothing that would change its meaning comes after it.
/// </summary>
internal sealed class CommandInSentence(Lexicons lexicons)
{
    /// <summary>What people mean when they say several: the one that asks for more goes before the one that only leads up to it.</summary>
    private static readonly Command[] WeightiestFirst =
    [
        Command.Stop, Command.Skip, Command.Repeat, Command.Easier, Command.Back, Command.HowLong, Command.Resume, Command.Next, Command.Pause, Command.Help,
        Command.ItHurts,
    ];

    private readonly Lexicon[] commands = [lexicons.Family("commands"), lexicons.Family("commands-session"), lexicons.Family("commands-parts")];
    private readonly Lexicon wishes = lexicons.Family("wish-openers");
    private readonly HashSet<string> openers = [.. lexicons.Words("politeness"), .. lexicons.Words("command-openers")];
    private readonly HashSet<string> links = lexicons.Words("command-links");
    private readonly HashSet<string> closers = lexicons.Words("command-closers");

    /// <summary>The weightiest command of a message, or null.</summary>
    public Command? Find(Message message)
    {
        var said = Lexicon.Longest(message, [.. commands.SelectMany(family => family.All(message)).Distinct()]);
        var wished = wishes.All(message).Select(wish => wish.Last).ToHashSet();
        var told = new HashSet<Command>();
        var end = -1;
        foreach (var mention in said)
        {
            if (CommandRecognizer.Read(mention.Concept) is { } command
                && ((mention.First == end + 1 && mention.Length > 1) || wished.Contains(mention.First - 1) || BeginsClause(message, mention))
                && (EndsClause(message, mention) || said.Any(next => next.First == mention.Last + 1 && (mention.Length > 1 || (next.Length > 1 && next.Concept == mention.Concept)))))
            {
                told.Add(command);
                end = mention.Last;
            }
        }

        return WeightiestFirst.Cast<Command?>().FirstOrDefault(command => told.Contains(command!.Value));
    }

    private bool BeginsClause(Message message, Mention mention)
    {
        for (var at = mention.First - 1; at >= 0 && !message.IsMark(at) && !links.Contains(message.Words[at]); at--)
        {
            if (!openers.Contains(message.Words[at]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A single word must be followed by nothing more: "time" is a command, "time for tea" is none.</summary>
    private bool EndsClause(Message message, Mention mention) =>
        mention.Last + 1 >= message.Words.Count || message.IsMark(mention.Last + 1)
        || (mention.Length > 1 && closers.Contains(message.Words[mention.Last + 1]))
        || (mention.Length > 2 && message.IsMark(mention.Last + 2))
        || (mention.Length == 1 && message.At(mention.Last + 1) is "please" or "pls" or "thanks" or "now");
}
