using System.Buffers;
using System.Text;

namespace HipStretch.Bot.Json;

/// <summary>Collects text in a rented buffer and gives it out as UTF-8.</summary>
internal sealed class PooledTextWriter : TextWriter
{
    private char[] buffer = ArrayPool<char>.Shared.Rent(4 * 1024);
    private int length;

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value)
    {
        Reserve(1);
        buffer[length++] = value;
    }

    public override void Write(char[] source, int index, int count) => Write(source.AsSpan(index, count));

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(ReadOnlySpan<char> text)
    {
        Reserve(text.Length);
        text.CopyTo(buffer.AsSpan(length));
        length += text.Length;
    }

    /// <summary>What was written. Half a surrogate pair becomes the replacement character, so that the bytes are always valid.</summary>
    public byte[] ToUtf8() => Encoding.UTF8.GetBytes(buffer, 0, length);

    protected override void Dispose(bool disposing)
    {
        if (disposing && buffer.Length > 0)
        {
            ArrayPool<char>.Shared.Return(buffer, clearArray: true);
            buffer = [];
        }

        base.Dispose(disposing);
    }

    private void Reserve(int more)
    {
        if (length + more <= buffer.Length)
        {
            return;
        }

        var larger = ArrayPool<char>.Shared.Rent(Math.Max(length + more, buffer.Length * 2));
        buffer.AsSpan(0, length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(buffer, clearArray: true);
        buffer = larger;
    }
}
