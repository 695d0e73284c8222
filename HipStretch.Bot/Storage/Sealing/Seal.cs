namespace HipStretch.Bot.Storage.Sealing;

/// <summary>One way to seal bytes so that nobody without the key reads them, changes them or moves them to another place unnoticed.</summary>
internal abstract class Seal
{
    /// <summary>The most bytes that any seal adds, its mark included.</summary>
    public const int MostAdded = 256;

    /// <summary>Which seal it is, in what is stored; a number is never given to another.</summary>
    public abstract byte Number { get; }

    /// <summary>Seals bytes for a place.</summary>
    public abstract byte[] Close(ReadOnlySpan<byte> open, SealedPlace place);

    /// <summary>Opens what was sealed for that very place.</summary>
    /// <exception cref="SealBrokenException">The key is missing, or the bytes were changed or moved.</exception>
    public abstract byte[] Open(ReadOnlySpan<byte> closed, SealedPlace place);
}
