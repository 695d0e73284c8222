using System.Globalization;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

internal delegate RestException Refusal(HttpRequestMessageWrapper request, HttpResponseMessageWrapper response);

internal static class Refusals
{
    public static RestException Documented(HttpRequestMessageWrapper request, HttpResponseMessageWrapper response) =>
        new ErrorResponseException(Reason(response)) { Request = request, Response = response, Body = Explanation(response) };

    // The protocol does not say how paged members are refused.
    public static RestException Undocumented(HttpRequestMessageWrapper request, HttpResponseMessageWrapper response) =>
        new HttpOperationException(Reason(response)) { Request = request, Response = response, Body = Explanation(response) };

    private static string Reason(HttpResponseMessageWrapper response) =>
        string.Create(CultureInfo.InvariantCulture, $"The channel answered {response.StatusCode:D} {response.StatusCode}.");

    private static ErrorResponse? Explanation(HttpResponseMessageWrapper response)
    {
        try
        {
            return ConnectorJson.Read<ErrorResponse>(response.Content ?? string.Empty, ConnectorJson.Reading());
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
