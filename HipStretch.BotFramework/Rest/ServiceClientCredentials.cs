namespace Microsoft.Rest;

/// <summary>What proves to a service who calls it: each request passes here once, just before it is sent.</summary>
public abstract class ServiceClientCredentials
{
    /// <summary>Adds the proof, such as an <c>Authorization</c> header; this one adds nothing, which is all that an anonymous caller
    /// needs.</summary>
    /// <param name="request">The request that is about to be sent. It may be changed, and is not kept.</param>
    /// <param name="cancellationToken">Gives the request up, with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>A task that ends when the request may be sent; one that fails fails the call, and nothing is sent.</returns>
    public virtual Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.CompletedTask;
}
