using HipStretch.Knowledge.Language;
using HipStretch.Knowledge.Phrases;

namespace HipStretch.Bot.Dialogs;

/// <summary>Commands that are answered with a sentence, after which whatever was going on goes on.</summary>
internal static class CommandAnswers
{
    private static readonly PhraseKey General = PhraseKey.Parse("help.general");
    private static readonly PhraseKey Menu = PhraseKey.Parse("help.menu");
    private static readonly PhraseKey Privacy = PhraseKey.Parse("help.privacy");
    private static readonly PhraseKey Data = PhraseKey.Parse("help.data");
    private static readonly PhraseKey Language = PhraseKey.Parse("help.language");
    private static readonly PhraseKey Human = PhraseKey.Parse("help.human");
    private static readonly PhraseKey Emergency = PhraseKey.Parse("help.emergency");
    private static readonly PhraseKey Reminder = PhraseKey.Parse("help.reminder");
    private static readonly PhraseKey Diary = PhraseKey.Parse("help.diary");
    private static readonly PhraseKey Voice = PhraseKey.Parse("help.voice");

    /// <summary>What to say to a command; null where it is for a dialog to act on.</summary>
    public static PhraseKey? For(Command? command) => command switch
    {
        Command.Help => General,
        Command.Menu => Menu,
        Command.Privacy => Privacy,
        Command.Export => Data,
        Command.Language => Language,
        Command.Human => Human,
        Command.Emergency => Emergency,
        Command.SetReminder or Command.CancelReminder => Reminder,
        Command.LogPain or Command.Chart => Diary,
        Command.VoiceOn or Command.VoiceOff or Command.VoiceRate => Voice,
        _ => null,
    };
}
