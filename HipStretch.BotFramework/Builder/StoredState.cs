namespace Microsoft.Bot.Builder;

// What one BotState reads and writes under one key: its properties by name, and the version that was read.
internal sealed class StoredState : Dictionary<string, object>, IStoreItem
{
    public StoredState(bool isNew = false)
        : base(StringComparer.Ordinal) => IsNew = isNew;

    public StoredState(IDictionary<string, object> properties)
        : base(properties, StringComparer.Ordinal)
    {
    }

    public string? ETag { get; set; }

    // Nothing was stored as the turn read it, so that a storage that can tell refuses it where another turn was first.
    public bool IsNew { get; private set; }

    public bool IsDirty { get; private set; }

    // Once a property that can be changed in place was handed out, nobody tells when it is, so it counts as changed from then on.
    public bool IsExposed { get; private set; }

    public bool NeedsWriting => IsDirty || IsExposed;

    public void Put(string name, object? value)
    {
        if (value is null)
            Remove(name);
        else
            this[name] = value;
        IsDirty = true;
    }

    // What a storage gives back may still bear the marks of the turn that wrote it.
    public StoredState AsRead()
    {
        (IsDirty, IsExposed, IsNew) = (false, false, false);
        return this;
    }

    public void Drop(string name) => IsDirty |= Remove(name);

    public void Empty()
    {
        Clear();
        IsDirty = true;
    }

    public void HandOut(object value) => IsExposed |= CanChangeInPlace(value);

    public void Written(string? versionRead)
    {
        (IsDirty, IsNew) = (false, false);
        if (ETag == versionRead)
            ETag = null;
    }

    private static bool CanChangeInPlace(object value) =>
        Type.GetTypeCode(value.GetType()) == TypeCode.Object && value is not (DateTimeOffset or TimeSpan or DateOnly or TimeOnly or Guid);
}
