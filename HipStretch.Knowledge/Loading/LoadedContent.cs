namespace HipStretch.Knowledge.Loading;

/// <summary>Content that loaded, and where everything in it stands.</summary>
/// <param name="Knowledge">What it says.</param>
/// <param name="Items">Its items, one a file.</param>
/// <param name="Parts">Every record and list of every item, each after its own parts.</param>
/// <param name="References">Every place that names an item.</param>
internal sealed record LoadedContent(
    KnowledgeBase Knowledge,
    IReadOnlyList<ContentItem> Items,
    IReadOnlyList<ContentPart> Parts,
    IReadOnlyList<Reference> References)
{
    private readonly Dictionary<object, ContentPart> places = Parts.ToDictionary(part => part.Value, ReferenceEqualityComparer.Instance);

    /// <summary>Where a record or a list of the content stands.</summary>
    /// <exception cref="KeyNotFoundException">It was not read from content.</exception>
    public ContentPart PlaceOf(object part) => places[part];

    /// <summary>Every record of a type, with its place.</summary>
    public IEnumerable<(ContentPart At, T Value)> All<T>() => Parts.Where(part => part.Value is T).Select(part => (part, (T)part.Value));
}
