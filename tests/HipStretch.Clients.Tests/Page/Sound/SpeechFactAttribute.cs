using System.Runtime.CompilerServices;

namespace HipStretch.Clients.Tests.Page.Sound;

/// <summary>A fact about speech that really sounds; skipped where the machine cannot speak.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SpeechFactAttribute : FactAttribute
{
    public SpeechFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line)
    {
        Skip = SoundCard.WhyNot;
        SkipUnless = nameof(SoundCard.IsThere);
        SkipType = typeof(SoundCard);
    }
}
