namespace HipStretch.Bot.Figures.Pictures;

/// <summary>
/// Pictures that were asked for lately. One that several ask for at once is drawn once; and few are drawn at a time, so that turns are not
/// kept waiting.
/// </summary>
/// <param name="most">How many it keeps; the one that was asked for longest ago goes first.</param>
/// <param name="draw">Draws one.</param>
internal sealed class PictureCache(int most, Func<PictureKey, Picture> draw) : IDisposable
{
    private const int AtATime = 2;

    private readonly Lock gate = new();
    private readonly SemaphoreSlim drawing = new(AtATime);
    private readonly Dictionary<PictureKey, LinkedListNode<(PictureKey Key, Lazy<Task<Picture>> Picture)>> places = [];
    private readonly LinkedList<(PictureKey Key, Lazy<Task<Picture>> Picture)> latest = [];

    /// <summary>How many are kept.</summary>
    public int Count
    {
        get
        {
            lock (gate)
            {
                return places.Count;
            }
        }
    }

    /// <summary>A picture, drawn now where it is not there.</summary>
    public Task<Picture> GetAsync(PictureKey key)
    {
        lock (gate)
        {
            if (places.TryGetValue(key, out var place))
            {
                latest.Remove(place);
            }
            else
            {
                place = new((key, new(() => DrawAsync(key))));
                places[key] = place;
            }

            latest.AddFirst(place);
            if (places.Count > most)
            {
                places.Remove(latest.Last!.Value.Key);
                latest.RemoveLast();
            }

            return place.Value.Picture.Value;
        }
    }

    /// <inheritdoc />
    public void Dispose() => drawing.Dispose();

    private async Task<Picture> DrawAsync(PictureKey key)
    {
        await drawing.WaitAsync();
        try
        {
            return await Task.Run(() => draw(key));
        }
        finally
        {
            drawing.Release();
        }
    }
}
