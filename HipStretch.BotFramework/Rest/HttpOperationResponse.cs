namespace Microsoft.Rest;

/// <summary>A call that a service took. Disposing of it disposes of both messages, and gives the connection back.</summary>
public class HttpOperationResponse : IDisposable
{
    /// <summary>What was asked.</summary>
    public HttpRequestMessage? Request { get; set; }

    /// <summary>What was answered.</summary>
    public HttpResponseMessage? Response { get; set; }

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Disposes of both messages.</summary>
    /// <param name="disposing">False from a finaliser, which has nothing to do here.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (!disposing)
            return;
        Request?.Dispose();
        Response?.Dispose();
    }
}
