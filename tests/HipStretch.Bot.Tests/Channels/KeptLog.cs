using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.Extensions.Logging;

namespace HipStretch.Bot.Tests.Channels;

/// <summary>Keeps what a server logs, with the exceptions.</summary>
internal sealed class KeptLog : ILoggerProvider, ILogger
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly ConcurrentQueue<string> lines = new();
    private readonly Channel<string> next = Channel.CreateUnbounded<string>();

    public IEnumerable<string> Lines => lines;

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Keep($"{formatter(state, exception)} {exception}");

    /// <summary>The next line that nobody waited for yet.</summary>
    public async Task<string> NextAsync() => await next.Reader.ReadAsync().AsTask().WaitAsync(Patience);

    public void Dispose()
    {
    }

    private void Keep(string line)
    {
        lines.Enqueue(line);
        next.Writer.TryWrite(line);
    }
}
