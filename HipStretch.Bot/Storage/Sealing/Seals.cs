namespace HipStretch.Bot.Storage.Sealing;

/// <summary>Seals all that is stored, with the first seal, and opens what any of them sealed.</summary>
/// <param name="seals">The seals; at least one.</param>
internal sealed class Seals(params IReadOnlyList<Seal> seals)
{
    /// <summary>What everything sealed begins with, before the seal's number.</summary>
    private static ReadOnlySpan<byte> Mark => "\0sealed"u8;

    /// <summary>Seals bytes for a place.</summary>
    public ReadOnlyMemory<byte> Close(ReadOnlyMemory<byte> open, SealedPlace place) =>
        (byte[])[.. Mark, seals[0].Number, .. seals[0].Close(open.Span, place)];

    /// <summary>Opens what was sealed for that place. What is not sealed is refused: somebody else wrote it.</summary>
    /// <exception cref="TurnStoreException">It does not open; the message says which key is missing.</exception>
    public ReadOnlyMemory<byte> Open(ReadOnlyMemory<byte> stored, SealedPlace place)
    {
        if (!stored.Span.StartsWith(Mark))
        {
            throw Unreadable(place, new SealBrokenException("It is not sealed, so that this program did not write it. Restore the last backup."));
        }

        try
        {
            return SealOf(stored.Span).Open(stored.Span[(Mark.Length + 1)..], place);
        }
        catch (SealBrokenException broken)
        {
            throw Unreadable(place, broken);
        }
    }

    private static TurnStoreException Unreadable(SealedPlace place, SealBrokenException broken) =>
        new($"A stored {place.Kind} cannot be opened. {broken.Message}", broken);

    private Seal SealOf(ReadOnlySpan<byte> stored)
    {
        var number = stored.Length > Mark.Length ? stored[Mark.Length] : 0;
        return seals.FirstOrDefault(seal => seal.Number == number) ?? throw new SealBrokenException(number == 1
            ? $"It was sealed with a key from configuration, and {EncryptionOptions.Section}:Keys names none. Add that key there again."
            : $"It has a seal of the kind {number}, which this program does not know. Run the newer program that wrote it.");
    }
}
