namespace HipStretch.Knowledge.Body;

/// <summary>What a pain feels like, in the words of CONTRACTS.md.</summary>
public enum Quality
{
    /// <summary>Dull, heavy.</summary>
    Dull,

    /// <summary>Aching, sore.</summary>
    Aching,

    /// <summary>Sharp.</summary>
    Sharp,

    /// <summary>Stabbing, like a knife.</summary>
    Stabbing,

    /// <summary>Burning, hot.</summary>
    Burning,

    /// <summary>Stinging.</summary>
    Stinging,

    /// <summary>Numb; where it is between the legs, it is a sign of danger too.</summary>
    Numb,

    /// <summary>Tingling, pins and needles.</summary>
    Tingling,

    /// <summary>Tight, pulling.</summary>
    Tight,

    /// <summary>Stiff.</summary>
    Stiff,

    /// <summary>A spasm or cramp.</summary>
    Spasm,

    /// <summary>Throbbing, pounding.</summary>
    Throbbing,

    /// <summary>Shooting.</summary>
    Shooting,

    /// <summary>Like an electric shock.</summary>
    Electric,
}
