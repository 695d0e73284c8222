namespace Microsoft.Bot.Schema;

public partial class Activity
{
    // Own lists, shared members: whoever sends a copy may readdress it and add to it, and the original stays as it was.
    internal Activity Copy()
    {
        var copy = (Activity)MemberwiseClone();
        copy.Attachments = Attachments is null ? null : [.. Attachments];
        copy.Entities = Entities is null ? null : [.. Entities];
        copy.SuggestedActions = SuggestedActions?.Copy();
        copy._properties = _properties is { Count: > 0 } ? new(_properties) : null;
        return copy;
    }
}
