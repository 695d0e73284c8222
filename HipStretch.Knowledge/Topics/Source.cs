namespace HipStretch.Knowledge.Topics;

/// <summary>A publication that backs claims: its title, who published it, its year (of publication or last review) and address.</summary>
public sealed record Source(SourceId Id, string Title, string Publisher, int Year, Uri Url)
{
    /// <summary>How a reply names it: <c>NHS, 2023</c>.</summary>
    public string Citation => $"{Publisher}, {Year}";
}
