using Microsoft.AspNetCore.Http;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Answers calls of channels.</summary>
public interface IBotFrameworkHttpAdapter
{
    /// <summary>Runs a turn for a call that brings an activity, and answers the call. Whatever is wrong with the call is its answer, and no exception.</summary>
    /// <param name="httpRequest">The call.</param>
    /// <param name="httpResponse">Its answer.</param>
    /// <param name="bot">The bot.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>Done when the answer is written.</returns>
    Task ProcessAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default);
}
