namespace HipStretch.Knowledge.Loading;

/// <summary>One item that was read, and the file that it came from.</summary>
internal sealed record ContentItem(ContentKind Kind, string File, object Value)
{
    /// <summary>The ids that the item defines: its own, the topic that it answers, the keys of its phrases.</summary>
    public IEnumerable<object> Defines()
    {
        yield return Id;
        var topic = Kind.Record.GetProperty("Topic")?.GetValue(Value);
        if (topic is not null)
        {
            yield return topic;
        }

        if (Value is Phrases.PhraseArea area)
        {
            foreach (var key in area.Phrases.Keys)
            {
                yield return key;
            }
        }
    }

    /// <summary>The item's own id: a typed id, an enum member or a text.</summary>
    public object Id => Kind.Record.GetProperty("Id")!.GetValue(Value)!;
}
