namespace HipStretch.Bot.Channels.DirectLine;

/// <summary>
/// How many web sockets there may be on this server. Who finds no place is refused, rather than an older socket closed: every client comes back by itself after
/// a few seconds, so that one which is closed would only push out the next.
/// </summary>
internal sealed class StreamPlaces(DirectLineSettings settings)
{
    /// <summary>The most of one conversation: a person has few pages open, and one that comes back may leave a dead socket behind for half a minute.</summary>
    public const int MostOfConversation = 8;

    private readonly Lock changing = new();
    private readonly Dictionary<string, int> taken = [];
    private int all;

    /// <summary>Takes a place until disposed; null where there is none.</summary>
    public IDisposable? TryTake(string conversation)
    {
        lock (changing)
        {
            var already = taken.GetValueOrDefault(conversation);
            if (already >= MostOfConversation || all >= settings.Current.Sockets)
            {
                return null;
            }

            taken[conversation] = already + 1;
            all++;
            return new Place(this, conversation);
        }
    }

    private void GiveBack(string conversation)
    {
        lock (changing)
        {
            all--;
            if (--taken[conversation] == 0)
            {
                taken.Remove(conversation);
            }
        }
    }

    private sealed class Place(StreamPlaces places, string conversation) : IDisposable
    {
        public void Dispose() => places.GiveBack(conversation);
    }
}
