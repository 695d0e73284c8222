namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A run of a text's words that holds a value's words in their order.</summary>
/// <param name="Value">The value.</param>
/// <param name="First">The first word matched, from 0.</param>
/// <param name="Last">The last word matched.</param>
/// <param name="Score">From 0 to 1: the share of the value's words found, less for other words in between.</param>
internal readonly record struct ValueMatch(SortedValue Value, int First, int Last, float Score)
{
    private const int DefaultDistance = 2;

    internal static ValueMatch? Find(SortedValue value, WordPositions spoken, List<Token> sought, int from, FindValuesOptions options)
    {
        var furthest = options.MaxTokenDistance ?? DefaultDistance;
        int matched = 0, between = 0, first = -1, last = -1;
        foreach (var word in sought)
        {
            var at = spoken.Next(word.Normalized, matched == 0 ? from : last + 1);
            var distance = matched == 0 ? 0 : at - last - 1;
            if (at < 0 || distance > furthest)
                continue;
            first = matched == 0 ? at : first;
            last = at;
            matched++;
            between += distance;
        }

        if (matched == 0 || (matched < sought.Count && !options.AllowPartialMatches))
            return null;
        var score = (float)matched / sought.Count * ((float)matched / (matched + between));
        return new ValueMatch(value, first, last, score);
    }
}
