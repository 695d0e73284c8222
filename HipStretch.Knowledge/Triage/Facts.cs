using System.Collections;
using System.Collections.Immutable;

namespace HipStretch.Knowledge.Triage;

/// <summary>All that is known of a person, by fact. Immutable: a new answer makes a new value.</summary>
public sealed class Facts : IEnumerable<KeyValuePair<FactId, FactValue>>, IEquatable<Facts>
{
    private readonly ImmutableDictionary<FactId, FactValue> values;

    private Facts(ImmutableDictionary<FactId, FactValue> values) => this.values = values;

    /// <summary>Nothing is known yet.</summary>
    public static Facts None { get; } = new(ImmutableDictionary<FactId, FactValue>.Empty);

    /// <summary>What is known of a fact; null where nobody knows yet.</summary>
    public FactValue? this[FactId fact] => values.GetValueOrDefault(fact);

    /// <summary>With one more answer; a later answer replaces an earlier one.</summary>
    public Facts With(FactId fact, FactValue value) => new(values.SetItem(fact, value));

    /// <summary>With every answer of another set; where both know a fact, the other set's answer counts.</summary>
    public Facts With(IEnumerable<KeyValuePair<FactId, FactValue>> later) => new(values.SetItems(later));

    /// <summary>As if a fact had never been answered.</summary>
    public Facts Without(FactId fact) => new(values.Remove(fact));

    /// <inheritdoc />
    public bool Equals(Facts? other) =>
        other is not null && values.Count == other.values.Count && values.All(pair => pair.Value.Equals(other[pair.Key]));

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Facts);

    /// <inheritdoc />
    public override int GetHashCode() => values.Aggregate(0, (hash, pair) => hash ^ HashCode.Combine(pair.Key, pair.Value));

    /// <inheritdoc />
    public IEnumerator<KeyValuePair<FactId, FactValue>> GetEnumerator() => values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
