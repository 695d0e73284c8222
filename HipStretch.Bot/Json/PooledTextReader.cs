using System.Buffers;
using System.Text;

namespace HipStretch.Bot.Json;

/// <summary>Reads UTF-8 as text through a rented buffer.</summary>
internal sealed class PooledTextReader : TextReader
{
    private readonly int length;
    private char[] buffer;
    private int at;

    public PooledTextReader(ReadOnlySpan<byte> utf8)
    {
        buffer = ArrayPool<char>.Shared.Rent(utf8.Length);
        length = Encoding.UTF8.GetChars(utf8, buffer);
    }

    public override int Peek() => at < length ? buffer[at] : -1;

    public override int Read() => at < length ? buffer[at++] : -1;

    public override int Read(char[] destination, int index, int count) => Read(destination.AsSpan(index, count));

    public override int Read(Span<char> destination)
    {
        var read = Math.Min(destination.Length, length - at);
        buffer.AsSpan(at, read).CopyTo(destination);
        at += read;
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && buffer.Length > 0)
        {
            ArrayPool<char>.Shared.Return(buffer, clearArray: true);
            buffer = [];
        }

        base.Dispose(disposing);
    }
}
