namespace HipStretch.Bot.Tests.Channels.Connector;

/// <summary>What a channel answers to a call.</summary>
internal sealed record Answer(int Status, string? RetryAfter = null, string? Location = null)
{
    public static Answer Fine { get; } = new(200);

    /// <summary>Gives some answers one after another, and then is fine.</summary>
    public static Func<Received, Task<Answer>> InTurn(params IEnumerable<Answer> answers)
    {
        var left = new Queue<Answer>(answers);
        return _ => Task.FromResult(left.TryDequeue(out var next) ? next : Fine);
    }
}
