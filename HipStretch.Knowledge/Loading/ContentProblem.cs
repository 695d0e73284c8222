namespace HipStretch.Knowledge.Loading;

/// <summary>Something wrong with a content file: where (path below <c>content/</c>, line from 1), and what to do about it.</summary>
public sealed record ContentProblem(string File, int Line, string Message)
{
    /// <summary><c>stretches/twist.yaml:12: unknown key 'hodl' ...</c>, the form that editors make clickable.</summary>
    public override string ToString() => $"{File}:{Line}: {Message}";
}
