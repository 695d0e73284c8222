using System.Net;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

public sealed partial class ConnectorClient
{
    internal async Task<HttpOperationResponse> CallAsync(ConnectorCall call, CancellationToken cancellationToken)
    {
        using var deadline = new Deadline(_time, cancellationToken);
        var answer = new HttpOperationResponse { Request = call.ToRequest(BaseUri) };
        try
        {
            answer.Response = await SendAsync(call, answer.Request, deadline);
            return answer;
        }
        catch
        {
            answer.Dispose();
            throw;
        }
    }

    internal async Task<HttpOperationResponse<T>> CallAsync<T>(ConnectorCall call, CancellationToken cancellationToken)
    {
        using var deadline = new Deadline(_time, cancellationToken);
        var answer = new HttpOperationResponse<T> { Request = call.ToRequest(BaseUri) };
        try
        {
            answer.Response = await SendAsync(call, answer.Request, deadline);
            answer.Body = await AnswerBody.ReadAsync<T>(answer.Response.Content, DeserializationSettings, deadline);
            return answer;
        }
        catch
        {
            answer.Dispose();
            throw;
        }
    }

    private async Task<HttpResponseMessage> SendAsync(ConnectorCall call, HttpRequestMessage request, Deadline deadline)
    {
        var response = await AskAsync(request, deadline);
        if (IsTaken(response.StatusCode))
            return response;
        using (response)
            throw call.Refused(new(request, call.Text), new(response, await AnswerBody.TryReadAsync(response.Content, deadline)));
    }

    private async Task<HttpResponseMessage> AskAsync(HttpRequestMessage request, Deadline deadline)
    {
        try
        {
            await Credentials.ProcessHttpRequestAsync(request, deadline.Token);
            return await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, deadline.Token);
        }
        catch (OperationCanceledException exception) when (deadline.IsOver)
        {
            throw deadline.Ended(exception);
        }
    }

    private static bool IsTaken(HttpStatusCode status) =>
        status is HttpStatusCode.OK or HttpStatusCode.Created or HttpStatusCode.Accepted or HttpStatusCode.NoContent;
}
