using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The body of an answer that refuses.</summary>
public class ErrorResponse
{
    /// <summary>Makes a refusal.</summary>
    /// <param name="error">Why.</param>
    public ErrorResponse(Error? error = null) => Error = error;

    /// <summary>Why.</summary>
    [JsonProperty("error")]
    public Error? Error { get; set; }
}
