using HipStretch.Bot.Storage;

namespace HipStretch.Bot.Conversations;

/// <summary>
/// The people whose turns wait for one another at <see cref="PersonGrain"/>, as far as the conversations of this node know. Their other turns wait there
/// too: the quickest conversation would else win every race, and a slower one none.
/// </summary>
internal sealed class ContestedPersons
{
    private readonly Lock changing = new();
    private readonly Dictionary<UserKey, int> waiting = [];

    /// <summary>Whether a turn of the person waits.</summary>
    public bool Has(UserKey person)
    {
        lock (changing)
        {
            return waiting.ContainsKey(person);
        }
    }

    /// <summary>Notes that a turn of the person waits, until disposed.</summary>
    public IDisposable Wait(UserKey person)
    {
        lock (changing)
        {
            waiting[person] = waiting.GetValueOrDefault(person) + 1;
        }

        return new Ending(() => End(person));
    }

    private void End(UserKey person)
    {
        lock (changing)
        {
            if (--waiting[person] == 0)
            {
                waiting.Remove(person);
            }
        }
    }
}
