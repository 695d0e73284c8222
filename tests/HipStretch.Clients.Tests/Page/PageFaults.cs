using System.Collections.Concurrent;

namespace HipStretch.Clients.Tests.Page;

/// <summary>What goes wrong in a visitor's tabs without being seen: errors in the console, which has broken content policies too, scripts that fail, requests to strangers.</summary>
internal sealed class PageFaults
{
    private readonly ConcurrentQueue<string> faults = [];
    private int requests;

    /// <summary>Watches from now on.</summary>
    public PageFaults(Visitor visitor)
    {
        visitor.Context.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                faults.Enqueue($"{message.Type}: {message.Text}");
            }
        };
        visitor.Context.WebError += (_, error) => faults.Enqueue($"thrown: {error.Error}");
        visitor.Context.Request += (_, request) =>
        {
            Interlocked.Increment(ref requests);
            if (new Uri(request.Url) is { Scheme: not "data" and not "blob" } url && url.Authority != visitor.Address.Authority)
            {
                faults.Enqueue($"asked: {url}");
            }
        };
    }

    public int Requests => requests;

    public IEnumerable<string> All => faults;
}
