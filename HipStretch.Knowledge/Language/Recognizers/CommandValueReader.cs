using System.Globalization;
using HipStretch.Knowledge.Language.Times;
using HipStretch.Knowledge.Language.Words;

namespace HipStretch.Knowledge.Language.Recognizers;

/// <summary>Finds what a command is to work on, in the shapes that <see cref="Command"/> gives.</summary>
internal sealed class CommandValueReader(Lexicons lexicons)
{
    private readonly ClockReader clock = new(lexicons);
    private readonly ScoreReader scores = new(lexicons);
    private readonly Lexicon rates = lexicons.Family("voice-rates");
    private readonly Lexicon languages = lexicons.Family("languages");

    /// <summary>The value, or null where nothing was said of it.</summary>
    public string? Read(Heard heard, Command command) => command switch
    {
        Command.SetReminder => clock.Next(heard.Message, heard.Now),
        Command.VoiceRate => First(rates, heard.Message),
        Command.Language => First(languages, heard.Message),
        Command.LogPain => scores.All(heard with { Context = heard.Context with { Expects = Expectation.Severity } }) is [.., var score]
            ? score.Value.Score.ToString(CultureInfo.InvariantCulture)
            : null,
        _ => null,
    };

    private static string? First(Lexicon values, Message message) => values.Find(message) is [var first, ..] ? first.Concept : null;
}
