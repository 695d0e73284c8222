using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What a service behind the answering one said.</summary>
public class InnerHttpError
{
    /// <summary>Makes an inner error.</summary>
    /// <param name="statusCode">The HTTP status.</param>
    /// <param name="body">The body, as JSON.</param>
    public InnerHttpError(int? statusCode = null, object? body = null)
    {
        StatusCode = statusCode;
        Body = body;
    }

    /// <summary>The HTTP status.</summary>
    [JsonProperty("statusCode")]
    public int? StatusCode { get; set; }

    /// <summary>The body, as JSON.</summary>
    [JsonProperty("body")]
    public object? Body { get; set; }
}
