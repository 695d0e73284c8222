namespace HipStretch.Knowledge.Phrases;

/// <summary>Words ready to be said: every placeholder filled, and plain words for a voice.</summary>
public sealed record Utterance(string Text, string Speak)
{
    /// <summary>This and then that, as paragraphs of one message.</summary>
    public Utterance Then(Utterance next) => new($"{Text}\n\n{next.Text}", $"{Speak} {next.Speak}");

    /// <summary>This and then that, in one paragraph.</summary>
    public Utterance And(Utterance next) => new($"{Text} {next.Text}", $"{Speak} {next.Speak}");
}
