namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Looks for choices and values by comparing words. Nothing that a user says is ever evaluated.</summary>
public static class Find
{
    /// <summary>Looks for choices by their words.</summary>
    /// <param name="utterance">What the user said.</param>
    /// <param name="choices">The values of the choices.</param>
    /// <param name="options">How to look; the defaults when null.</param>
    /// <returns>The choices found, in the order of the text.</returns>
    public static List<ModelResult<FoundChoice>> FindChoices(string utterance, IList<string> choices, FindChoicesOptions? options = null) =>
        FindChoices(utterance, ChoiceFactory.ToChoices(choices), options);

    /// <summary>Looks for choices by value, action title and synonyms.</summary>
    /// <param name="utterance">What the user said.</param>
    /// <param name="choices">The choices.</param>
    /// <param name="options">How to look; the defaults when null.</param>
    /// <returns>The choices found, in the order of the text.</returns>
    public static List<ModelResult<FoundChoice>> FindChoices(string utterance, IList<Choice> choices, FindChoicesOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        options ??= new FindChoicesOptions();
        var values = new List<SortedValue>();
        for (var index = 0; index < choices.Count; index++)
            AddNames(values, choices[index], index, options);

        return FindValues(utterance, values, options).ConvertAll(found => new ModelResult<FoundChoice>
        {
            Text = found.Text,
            Start = found.Start,
            End = found.End,
            TypeName = "choice",
            Resolution = new FoundChoice
            {
                Value = choices[found.Resolution.Index].Value,
                Index = found.Resolution.Index,
                Score = found.Resolution.Score,
                Synonym = found.Resolution.Value,
            },
        });
    }

    /// <summary>Looks for values by their words. A value that is the whole of the text is the only one found.</summary>
    /// <param name="utterance">What the user said.</param>
    /// <param name="values">The values.</param>
    /// <param name="options">How to look; the defaults when null.</param>
    /// <returns>The values found, at most one an index and none overlapping a better one, in the order of the text.</returns>
    public static List<ModelResult<FoundValue>> FindValues(string utterance, List<SortedValue> values, FindValuesOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (string.IsNullOrWhiteSpace(utterance))
            return [];
        options ??= new FindValuesOptions();
        var whole = utterance.Trim();
        if (values.Find(value => string.Equals(value.Value, whole, StringComparison.OrdinalIgnoreCase)) is { } exact)
            return [Report(exact, utterance, utterance.IndexOf(whole, StringComparison.Ordinal), whole.Length, 1)];

        var tokenize = options.Tokenizer ?? Tokenizer.DefaultTokenizer;
        var spoken = tokenize(utterance, options.Locale);
        return Best(Matches(values, new WordPositions(spoken), tokenize, options)).ConvertAll(match =>
        {
            var start = spoken[match.First].Start;
            return Report(match.Value, utterance, start, spoken[match.Last].End - start + 1, match.Score);
        });
    }

    private static void AddNames(List<SortedValue> values, Choice choice, int index, FindChoicesOptions options)
    {
        if (!options.NoValue && !string.IsNullOrEmpty(choice.Value))
            values.Add(new SortedValue { Index = index, Value = choice.Value });
        if (!options.NoAction && choice.Action?.Title is { Length: > 0 } title)
            values.Add(new SortedValue { Index = index, Value = title });
        foreach (var synonym in choice.Synonyms ?? [])
            values.Add(new SortedValue { Index = index, Value = synonym });
    }

    private static List<ValueMatch> Matches(
        List<SortedValue> values, WordPositions spoken, TokenizerFunction tokenize, FindValuesOptions options)
    {
        var matches = new List<ValueMatch>();
        foreach (var value in values)
        {
            var sought = tokenize(value.Value.Trim(), options.Locale);
            var from = 0;
            while (from < spoken.Count && ValueMatch.Find(value, spoken, sought, from, options) is { } match)
            {
                matches.Add(match);
                from = match.Last + 1;
            }
        }

        return matches;
    }

    private static List<ValueMatch> Best(List<ValueMatch> matches)
    {
        var best = new List<ValueMatch>();
        foreach (var match in matches.OrderByDescending(match => match.Score).ThenByDescending(match => match.Value.Value.Length))
        {
            if (!best.Exists(kept => kept.Value.Index == match.Value.Index || (match.First <= kept.Last && kept.First <= match.Last)))
                best.Add(match);
        }

        best.Sort((one, other) => one.First.CompareTo(other.First));
        return best;
    }

    private static ModelResult<FoundValue> Report(SortedValue value, string utterance, int start, int length, float score) => new()
    {
        Text = utterance.Substring(start, length),
        Start = start,
        End = start + length - 1,
        TypeName = "value",
        Resolution = new FoundValue { Value = value.Value, Index = value.Index, Score = score },
    };
}
