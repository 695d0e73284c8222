using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using HipStretch.Bot.Channels.BotFramework.Authentication;
using HipStretch.BotFramework.Guards;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Identity.Client;
using Microsoft.Rest;

namespace HipStretch.Bot.Channels.BotFramework.Connector;

/// <summary>Calls channels as the bot. What goes wrong on the way is a result, for the caller to try again or not.</summary>
internal sealed class ChannelSender(BotFrameworkAuthentication authentication, BotApp app, ServiceUrls allowed, TimeProvider time)
{
    /// <summary>How long an answer may take.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private readonly ConnectorFactory connectors = authentication.CreateConnectorFactory(app.Identity);

    /// <summary>Makes a call. The service URL is checked here again: a row may be older than the rule.</summary>
    /// <exception cref="OperationCanceledException">The caller gave up; the channel may have the activity or not.</exception>
    public async Task<SendResult> SendAsync(ConnectorCall call, CancellationToken cancellationToken)
    {
        if (!allowed.Allow(call.ServiceUrl))
        {
            return new SendResult.Refused("a serviceUrl that is not called");
        }

        using var late = new CancellationTokenSource(Patience, time);
        using var over = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        IConnectorClient? client = null;
        try
        {
            client = await connectors.CreateAsync(call.ServiceUrl, audience: null, over.Token);
            return new SendResult.Delivered(await call.MakeAsync(client.Conversations, over.Token));
        }
        catch (ErrorResponseException refused) when (refused.Response is { } answer)
        {
            return Of(answer);
        }
        catch (ValidationException)
        {
            return new SendResult.Refused("an id that no address can hold");
        }
        catch (Exception taken) when (taken is SerializationException or OperationCanceledException { InnerException: SerializationException })
        {
            return new SendResult.Delivered();
        }
        catch (HttpRequestException exception)
        {
            return new SendResult.Failed(exception.HttpRequestError.ToString());
        }
        catch (MsalException exception)
        {
            return new SendResult.Failed($"no token to show ({exception.ErrorCode})");
        }
        catch (InvalidOperationException) when (client is null)
        {
            return new SendResult.Failed("no token to show, for there is no secret or certificate");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new SendResult.Failed(string.Create(CultureInfo.InvariantCulture, $"no answer in {Patience.TotalSeconds} s"));
        }
        finally
        {
            client?.Dispose();
        }
    }

    /// <summary>Where the channel does not believe the bot's token, that is for the operator to mend, and the message waits.</summary>
    private SendResult Of(HttpResponseMessageWrapper answer) => answer.StatusCode is HttpStatusCode.Unauthorized && app.Id is not null
        ? new SendResult.Failed("a token that the channel does not take (401)")
        : SendResult.Of(answer.StatusCode, RetryAfter(answer), time.GetUtcNow());

    private static RetryConditionHeaderValue? RetryAfter(HttpResponseMessageWrapper answer) =>
        answer.Headers.TryGetValue("Retry-After", out var values) && RetryConditionHeaderValue.TryParse(values.FirstOrDefault(), out var asked) ? asked : null;
}
