namespace HipStretch.Knowledge.Triage;

/// <summary>
/// When a rule, a question or a caution applies, as content writes it: <c>all</c>, <c>any</c>, <c>some</c>, <c>not</c>, <c>known</c> and comparisons of one fact.
/// It is three-valued: a fact that nobody was asked about leaves it unknown.
/// </summary>
public abstract record Condition
{
    private Condition()
    {
    }

    /// <summary>Every fact that the condition looks at; a fact may occur twice.</summary>
    public abstract IEnumerable<FactId> Facts { get; }

    /// <summary>Whether the condition holds for a person.</summary>
    public abstract Truth Holds(Facts facts, UnsureAs unsure = UnsureAs.Unknown);

    /// <summary>Holds when every part does.</summary>
    public sealed record All(IReadOnlyList<Condition> Parts) : Condition
    {
        /// <inheritdoc />
        public override IEnumerable<FactId> Facts => Parts.SelectMany(part => part.Facts);

        /// <inheritdoc />
        public override Truth Holds(Facts facts, UnsureAs unsure = UnsureAs.Unknown)
        {
            // Rules are weighed several times in every turn: an enumerator for each part would be most of what a turn allocates.
            var least = Truth.True;
            for (var i = 0; i < Parts.Count && least != Truth.False; i++)
            {
                least = (Truth)Math.Min((int)least, (int)Parts[i].Holds(facts, unsure));
            }

            return least;
        }
    }

    /// <summary>Holds when one part does.</summary>
    public sealed record Any(IReadOnlyList<Condition> Parts) : Condition
    {
        /// <inheritdoc />
        public override IEnumerable<FactId> Facts => Parts.SelectMany(part => part.Facts);

        /// <inheritdoc />
        public override Truth Holds(Facts facts, UnsureAs unsure = UnsureAs.Unknown)
        {
            var greatest = Truth.False;
            for (var i = 0; i < Parts.Count && greatest != Truth.True; i++)
            {
                greatest = (Truth)Math.Max((int)greatest, (int)Parts[i].Holds(facts, unsure));
            }

            return greatest;
        }
    }

    /// <summary>Holds when enough parts do, as criteria lists count them ("four or more of").</summary>
    /// <param name="Least">How many parts are enough.</param>
    /// <param name="Parts">The parts.</param>
    public sealed record Some(int Least, IReadOnlyList<Condition> Parts) : Condition
    {
        /// <inheritdoc />
        public override IEnumerable<FactId> Facts => Parts.SelectMany(part => part.Facts);

        /// <inheritdoc />
        public override Truth Holds(Facts facts, UnsureAs unsure = UnsureAs.Unknown)
        {
            var (certain, possible) = (0, 0);
            for (var i = 0; i < Parts.Count; i++)
            {
                var truth = Parts[i].Holds(facts, unsure);
                certain += truth == Truth.True ? 1 : 0;
                possible += truth != Truth.False ? 1 : 0;
            }

            return certain >= Least ? Truth.True : possible >= Least ? Truth.Unknown : Truth.False;
        }
    }

    /// <summary>
    /// Holds when its part certainly does: what nobody was asked, or was unsure of, is not known. It is never unknown itself, so that a
    /// follow-up waits for the answer that it follows, and <c>not known</c> gives the benefit of the doubt to caution.
    /// </summary>
    public sealed record Known(Condition Part) : Condition
    {
        /// <inheritdoc />
        public override IEnumerable<FactId> Facts => Part.Facts;

        /// <inheritdoc />
        public override Truth Holds(Facts facts, UnsureAs unsure = UnsureAs.Unknown) =>
            Part.Holds(facts) == Truth.True ? Truth.True : Truth.False;
    }

    /// <summary>Holds when its part does not.</summary>
    public sealed record Negation(Condition Part) : Condition
    {
        /// <inheritdoc />
        public override IEnumerable<FactId> Facts => Part.Facts;

        /// <inheritdoc />
        public override Truth Holds(Facts facts, UnsureAs unsure = UnsureAs.Unknown) => Truth.True - (int)Part.Holds(facts, Opposite(unsure));

        private static UnsureAs Opposite(UnsureAs unsure) => unsure switch
        {
            UnsureAs.Yes => UnsureAs.No,
            UnsureAs.No => UnsureAs.Yes,
            _ => unsure,
        };
    }

    /// <summary>Holds when the fact is this word. A number counts as a yes, so that "pregnant, 20 weeks" is pregnant.</summary>
    public sealed record Says(FactId Fact, string Word) : Condition
    {
        /// <inheritdoc />
        public override IEnumerable<FactId> Facts => [Fact];

        /// <inheritdoc />
        public override Truth Holds(Facts facts, UnsureAs unsure = UnsureAs.Unknown) => facts[Fact] switch
        {
            null => Word == "unsure" ? Truth.False : Truth.Unknown,
            FactValue.Said { Word: var word } when word == Word => Truth.True,
            FactValue.Said { Word: "unsure" } => Guess(unsure),
            FactValue.Number => Word == "yes" ? Truth.True : Truth.False,
            FactValue.Several { Words: var words } => words.Contains(Word) ? Truth.True : Truth.False,
            _ => Truth.False,
        };
    }

    /// <summary>Holds when the number lies between the bounds; a bound that is null is open.</summary>
    /// <param name="Fact">A number fact.</param>
    /// <param name="Least">The least number that still counts.</param>
    /// <param name="Most">The greatest number that still counts.</param>
    public sealed record Between(FactId Fact, double? Least, double? Most) : Condition
    {
        /// <inheritdoc />
        public override IEnumerable<FactId> Facts => [Fact];

        /// <inheritdoc />
        public override Truth Holds(Facts facts, UnsureAs unsure = UnsureAs.Unknown) => facts[Fact] switch
        {
            null => Truth.Unknown,
            FactValue.Number { Amount: var amount } => amount >= (Least ?? amount) && amount <= (Most ?? amount) ? Truth.True : Truth.False,
            FactValue.Said { Word: "no" } => Truth.False,
            _ => Guess(unsure),
        };
    }

    private static Truth Guess(UnsureAs unsure) => unsure switch
    {
        UnsureAs.Yes => Truth.True,
        UnsureAs.No => Truth.False,
        _ => Truth.Unknown,
    };
}
