using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>The answer to a call: a status, and what is written as JSON; null for an empty body.</summary>
internal sealed record CallAnswer(int Status, object? Body)
{
    /// <summary>The activity was taken; what is said to it is on its way.</summary>
    public static CallAnswer Taken { get; } = new((int)HttpStatusCode.OK, null);

    public static CallAnswer NotAPost { get; } = Refusal(HttpStatusCode.MethodNotAllowed, "MethodNotAllowed", "Activities are posted.");

    public static CallAnswer TryAgain { get; } =
        Refusal(HttpStatusCode.ServiceUnavailable, "ServiceUnavailable", "Tokens cannot be checked now. Send the activity again.");

    public static CallAnswer TooLarge(int most) =>
        Refusal(HttpStatusCode.RequestEntityTooLarge, "MessageSizeTooBig", FormattableString.Invariant($"Send at most {most} bytes."));

    public static CallAnswer Unauthorized(string why) => Refusal(HttpStatusCode.Unauthorized, "Unauthorized", why);

    public static CallAnswer BadRequest(string why) => Refusal(HttpStatusCode.BadRequest, "BadSyntax", why);

    public static CallAnswer Of(InvokeResponse answer) => new(answer.Status, answer.Body);

    public async Task WriteAsync(HttpResponse response, CancellationToken cancellationToken)
    {
        response.StatusCode = Status;
        if (Status == (int)HttpStatusCode.Unauthorized)
            response.Headers.WWWAuthenticate = "Bearer";
        if (Body is null)
            return;
        response.ContentType = "application/json; charset=utf-8";
        await response.Body.WriteAsync(Encoding.UTF8.GetBytes(ProtocolJson.Text(Body)), cancellationToken);
    }

    private static CallAnswer Refusal(HttpStatusCode status, string code, string message) =>
        new((int)status, new ErrorResponse { Error = new Error { Code = code, Message = message } });
}
