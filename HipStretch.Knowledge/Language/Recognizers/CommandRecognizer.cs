using HipStretch.Knowledge.Language.Words;
using HipStretch.Knowledge.Loading;

namespace HipStretch.Knowledge.Language.Recognizers;

/// <summary>
/// Reads a message as a command. A command is the whole message, but for politeness: "it hurts when I go back to work" is none.
/// During a session a part of the message is enough, and "stop" and "ow" are heard wherever they stand.
/// </summary>
internal sealed class CommandRecognizer(Lexicons lexicons)
{
    private static readonly Dictionary<string, Command> Commands =
        Enum.GetValues<Command>().ToDictionary(command => Kebab.FromPascal(command.ToString()));

    private readonly Lexicon anywhere = lexicons.Family("commands");
    private readonly Lexicon inSession = lexicons.Family("commands-session");
    private readonly Lexicon urgent = lexicons.Family("commands-urgent");
    private readonly Lexicon global = lexicons.Family("commands-global");
    private readonly Lexicon supposed = lexicons.Family("commands-supposed");
    private readonly CommandInSentence inSentences = new(lexicons);
    private readonly CommandValueReader values = new(lexicons);
    private readonly HashSet<string> empty = [.. lexicons.Words("politeness"), .. lexicons.Words("command-openers")];

    /// <summary>The command and what it is to work on, or null where the message is none.</summary>
    public (Command? Command, string? Value) Recognize(Heard heard)
    {
        var command = Find(heard);
        return (command, command is { } told ? values.Read(heard, told) : null);
    }

    private Command? Find(Heard heard)
    {
        var message = heard.Message;
        if (message.Core(empty) is not (var first, var last) || (heard.Expects(Expectation.Location) && first == last && message.At(first) is "back"))
        {
            return null;
        }

        var urged = heard.Expects(Expectation.Session) ? urgent.Find(message).Select(mention => Read(mention.Concept)).OfType<Command>().ToList() : [];
        var whole = message.At(first - 1) is "uh" or "mm" ? null
            : Whole(anywhere, message, first, last) ?? (heard.Expects(Expectation.Session) ? Whole(inSession, message, first, last) : null);
        return urged.Contains(Command.Stop) && Global(message) is null ? Command.Stop
            : urged.Contains(Command.ItHurts) ? Command.ItHurts
            : Read(whole) ?? (heard.Expects(Expectation.Session) ? inSentences.Find(message) : null)
                ?? Global(message) ?? (urged.Contains(Command.Pause) ? Command.Pause : null);
    }

    /// <summary>Longer wishes that can be meant in no other way, wherever they stand: "could you remind me at 8".</summary>
    private Command? Global(Message message) =>
        global.Find(message) is var found && found.Any(mention => mention.Concept == "neutral")
            ? null
            : found.Where(mention => !IsSupposed(message, mention)).Select(mention => Read(mention.Concept)).OfType<Command>().Select(command => (Command?)command).LastOrDefault();

    /// <summary>"If I needed help who do I call"; a mark ends it, so that "what if I can't get up, I need help" is a cry for help.</summary>
    private bool IsSupposed(Message message, Mention command) => supposed.Find(message).Any(cue =>
        cue.First <= command.First && !Enumerable.Range(cue.First, command.First - cue.First).Any(message.IsMark));

    private static string? Whole(Lexicon commands, Message message, int first, int last) =>
        commands.Whole(message, first, last) ?? commands.Whole(message, 0, last);

    /// <summary>The command that a concept of the lexicons stands for, or null.</summary>
    public static Command? Read(string? concept) =>
        concept is not null && Commands.TryGetValue(concept, out var command) ? command : null;
}
