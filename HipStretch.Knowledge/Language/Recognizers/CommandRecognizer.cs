using HipStretch.Knowledge.Language.Words;
using HipStretch.Knowledge.Loading;

namespace HipStretch.Knowledge.Language.Recognizers;

/// <summary>
/// Reads a message as a command. A command is the whole message, but for politeness: "it hurts when I go back to work" is none.
/// During a session, "stop" and "ow" are heard inside a sentence too.
/// </summary>
internal sealed class CommandRecognizer(Lexicons lexicons)
{
    private static readonly Dictionary<string, Command> Commands =
        Enum.GetValues<Command>().ToDictionary(command => Kebab.FromPascal(command.ToString()));

    private readonly Lexicon anywhere = lexicons.Family("commands");
    private readonly Lexicon inSession = lexicons.Family("commands-session");
    private readonly Lexicon urgent = lexicons.Family("commands-urgent");
    private readonly HashSet<string> empty = lexicons.Words("politeness");

    /// <summary>The command, or null where the message is none.</summary>
    public Command? Recognize(Heard heard)
    {
        var message = heard.Message;
        if (message.Core(empty) is not (var first, var last))
        {
            return null;
        }

        if (heard.Expects(Expectation.Location) && first == last && message.At(first) is "back")
        {
            return null;
        }

        var whole = anywhere.Whole(message, first, last) ?? anywhere.Whole(message, 0, last);
        if (!heard.Expects(Expectation.Session))
        {
            return Read(whole);
        }

        var heeded = urgent.Find(message).Select(mention => Read(mention.Concept)).OfType<Command>().ToList();
        return heeded.Contains(Command.Stop) ? Command.Stop
            : heeded.Contains(Command.ItHurts) ? Command.ItHurts
            : Read(whole ?? inSession.Whole(message, first, last) ?? inSession.Whole(message, 0, last));
    }

    private static Command? Read(string? concept) =>
        concept is not null && Commands.TryGetValue(concept, out var command) ? command : null;
}
