using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace HipStretch.Clients.Tests.Page.Sound;

/// <summary>What was played, in samples of 16 bits on one channel, and when, by this machine's clock.</summary>
/// <param name="rate">Samples a second.</param>
internal sealed class Recording(int rate)
{
    /// <summary>How loud is more than nothing; samples go to 32,767.</summary>
    private const int Audible = 200;

    /// <summary>A part that is looked at for sound; shorter than any word.</summary>
    private static readonly TimeSpan Part = TimeSpan.FromMilliseconds(50);

    private readonly TaskCompletionSource<DateTimeOffset> began = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<short> samples = [];

    /// <summary>Completes with the time of the first sample.</summary>
    public Task<DateTimeOffset> Began => began.Task;

    /// <summary>Takes in what comes until it ends.</summary>
    public async Task HearAsync(Stream played)
    {
        var buffer = new byte[rate];
        for (int length, kept = 0; (length = await played.ReadAsync(buffer.AsMemory(kept))) > 0;)
        {
            length += kept;
            began.TrySetResult(TimeProvider.System.GetUtcNow() - TimeSpan.FromSeconds(length / 2.0 / rate));
            samples.AddRange(MemoryMarshal.Cast<byte, short>(buffer.AsSpan(0, length & ~1)));
            kept = length & 1;
            buffer[0] = buffer[length - 1];
        }

        began.TrySetException(new InvalidOperationException("Nothing was recorded."));
    }

    /// <summary>The share of a time in which something sounded, 0-1.</summary>
    public async Task<double> SoundAsync(DateTimeOffset from, DateTimeOffset to)
    {
        var start = await Began;
        var parts = Parts((from - start).TotalSeconds, (to - start).TotalSeconds).ToArray();
        return parts.Length == 0 ? 0 : parts.Count(loudest => loudest >= Audible) / (double)parts.Length;
    }

    /// <summary>Writes it where ears can find it.</summary>
    public void Save(string path)
    {
        const int header = 44;
        var data = MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(samples));
        var file = new byte[header + data.Length];
        "RIFF"u8.CopyTo(file);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(4), file.Length - 8);
        "WAVEfmt "u8.CopyTo(file.AsSpan(8));
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(16), 16);
        BinaryPrimitives.WriteInt16LittleEndian(file.AsSpan(20), 1);
        BinaryPrimitives.WriteInt16LittleEndian(file.AsSpan(22), 1);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(24), rate);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(28), 2 * rate);
        BinaryPrimitives.WriteInt16LittleEndian(file.AsSpan(32), 2);
        BinaryPrimitives.WriteInt16LittleEndian(file.AsSpan(34), 16);
        "data"u8.CopyTo(file.AsSpan(36));
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(40), data.Length);
        data.CopyTo(file.AsSpan(header));
        File.WriteAllBytes(path, file);
    }

    /// <summary>The loudest sample of each part between two times, in seconds from the beginning.</summary>
    private IEnumerable<int> Parts(double from, double to)
    {
        var length = (int)(Part.TotalSeconds * rate);
        for (var at = Math.Max(0, (int)(from * rate)); at + length <= Math.Min(samples.Count, (int)(to * rate)); at += length)
        {
            yield return samples.GetRange(at, length).Max(sample => Math.Abs((int)sample));
        }
    }
}
