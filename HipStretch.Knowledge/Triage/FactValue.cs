namespace HipStretch.Knowledge.Triage;

/// <summary>What is known of one fact. A fact that nobody was asked about has no value at all: null is unknown, never no.</summary>
public abstract record FactValue
{
    private FactValue()
    {
    }

    /// <summary>A clear yes to a direct question, or a sign that a person described.</summary>
    public static FactValue Yes { get; } = new Said("yes");

    /// <summary>A clear no to a direct question.</summary>
    public static FactValue No { get; } = new Said("no");

    /// <summary>Asked, and the person could not tell. Unsure is not no.</summary>
    public static FactValue Unsure { get; } = new Said("unsure");

    /// <summary>The values as entities and <c>assess</c> write them, joined by commas.</summary>
    public abstract override string ToString();

    /// <summary>A word: yes, no, unsure or one of a fact's values.</summary>
    public sealed record Said(string Word) : FactValue
    {
        /// <inheritdoc />
        public override string ToString() => Word;
    }

    /// <summary>A number in the fact's unit.</summary>
    public sealed record Number(double Amount) : FactValue
    {
        /// <inheritdoc />
        public override string ToString() => Amount.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>Several of a fact's values, the chief one first.</summary>
    public sealed record Several(IReadOnlyList<string> Words) : FactValue
    {
        /// <inheritdoc />
        public override string ToString() => string.Join(",", Words);

        /// <inheritdoc />
        public bool Equals(Several? other) => other is not null && Words.SequenceEqual(other.Words);

        /// <inheritdoc />
        public override int GetHashCode() => Words.Aggregate(17, HashCode.Combine);
    }
}
