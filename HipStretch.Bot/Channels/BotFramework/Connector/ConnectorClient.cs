using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Mime;

namespace HipStretch.Bot.Channels.BotFramework.Connector;

/// <summary>Calls channels by the Bot Connector protocol. What goes wrong on the way is a result, for the caller to try again or not.</summary>
internal sealed class ConnectorClient(IHttpClientFactory clients, TimeProvider time)
{
    /// <summary>The name of its HTTP client.</summary>
    public const string Name = "connector";

    /// <summary>How long an answer may take.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    /// <summary>Makes a call. The service URL is checked here again: a row may be older than the rule.</summary>
    /// <exception cref="OperationCanceledException">The caller gave up; the channel may have the activity or not.</exception>
    public async Task<SendResult> SendAsync(ConnectorCall call, CancellationToken cancellationToken)
    {
        if (!ServiceUrl.IsAllowed(call.ServiceUrl))
        {
            return new SendResult.Refused("a serviceUrl that is not this machine's");
        }

        using var late = new CancellationTokenSource(Patience, time);
        using var over = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        try
        {
            return await AnswerAsync(call, over.Token);
        }
        catch (HttpRequestException exception)
        {
            return new SendResult.Failed(exception.HttpRequestError.ToString());
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new SendResult.Failed(string.Create(CultureInfo.InvariantCulture, $"no answer in {Patience.TotalSeconds} s"));
        }
    }

    private async Task<SendResult> AnswerAsync(ConnectorCall call, CancellationToken cancellationToken)
    {
        using var client = clients.CreateClient(Name);
        using var request = new HttpRequestMessage(call.Method, call.Address)
        {
            Content = call.Json.IsEmpty ? null : new ReadOnlyMemoryContent(call.Json)
            {
                Headers = { ContentType = new MediaTypeHeaderValue(MediaTypeNames.Application.Json, "utf-8") },
            },
        };
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        var result = SendResult.Of(response.StatusCode, response.Headers.RetryAfter, time.GetUtcNow());
        return result is SendResult.Delivered && call.Method == HttpMethod.Post
            ? new SendResult.Delivered(await ChannelAnswer.ReadIdAsync(response.Content, cancellationToken))
            : result;
    }
}
