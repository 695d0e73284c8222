namespace HipStretch.Testing.Scripts;

/// <summary>A line of a written conversation.</summary>
public abstract record ScriptLine(int Number)
{
    /// <summary><c>user: ...</c>; <c>user: (arrives)</c> opens the chat.</summary>
    public sealed record User(int Number, string Text) : ScriptLine(Number);

    /// <summary><c>bot: text [Button] [Button]</c>: one message; <c>...</c> stands for any words.</summary>
    public sealed record Bot(int Number, string Text, IReadOnlyList<string>? Buttons) : ScriptLine(Number);

    /// <summary><c>speak: ...</c>: what a voice says of the message before; <c>...</c> stands for any words.</summary>
    public sealed record Speak(int Number, string Text) : ScriptLine(Number);

    /// <summary><c>+30s</c>, <c>+5m</c>, <c>+2h</c>: time passes.</summary>
    public sealed record Wait(int Number, TimeSpan Time) : ScriptLine(Number);
}
