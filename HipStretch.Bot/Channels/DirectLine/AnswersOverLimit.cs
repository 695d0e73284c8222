namespace HipStretch.Bot.Channels.DirectLine;

/// <summary>Marks an endpoint that is called over a limit too, since its clients give up at a refusal; it looks at the limits itself.</summary>
internal sealed class AnswersOverLimit
{
    /// <summary>The mark.</summary>
    public static AnswersOverLimit Mark { get; } = new();

    private AnswersOverLimit()
    {
    }

    /// <summary>Whether the endpoint of a call has it.</summary>
    public static bool Marks(HttpContext http) => http.GetEndpoint()?.Metadata.GetMetadata<AnswersOverLimit>() is not null;
}
