namespace HipStretch.Knowledge.Language.Recognizers;

/// <summary>Finds one kind of thing in a message; it never throws on any text.</summary>
/// <param name="typeName">What the results are called outside, such as <c>pain.location</c>.</param>
internal abstract class WordRecognizer<T>(string typeName)
    where T : notnull
{
    public string TypeName { get; } = typeName;

    /// <summary>What the message says, in its order.</summary>
    public abstract IReadOnlyList<Found<T>> Recognize(Heard heard);

    /// <summary>A value as the entries of a <c>ModelResult</c>'s resolution.</summary>
    public abstract IEnumerable<(string Key, object Value)> Resolve(T value);
}
