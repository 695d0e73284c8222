using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Why something was refused.</summary>
public class Error
{
    /// <summary>Makes an error.</summary>
    /// <param name="code">For programs.</param>
    /// <param name="message">For people.</param>
    /// <param name="innerHttpError">What a service behind it said.</param>
    public Error(string? code = null, string? message = null, InnerHttpError? innerHttpError = null)
    {
        Code = code;
        Message = message;
        InnerHttpError = innerHttpError;
    }

    /// <summary>For programs, for instance <c>BadArgument</c>.</summary>
    [JsonProperty("code")]
    public string? Code { get; set; }

    /// <summary>For people; it never quotes what a person said about their health.</summary>
    [JsonProperty("message")]
    public string? Message { get; set; }

    /// <summary>What a service behind it said.</summary>
    [JsonProperty("innerHttpError")]
    public InnerHttpError? InnerHttpError { get; set; }
}
