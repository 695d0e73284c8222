namespace HipStretch.Knowledge.Language;

/// <summary>What a message does besides telling or asking something.</summary>
public enum SpeechAct
{
    /// <summary>Hello.</summary>
    Greet,

    /// <summary>Thank you.</summary>
    Thanks,

    /// <summary>Goodbye.</summary>
    Bye,

    /// <summary>Asks who or what is talking.</summary>
    Identity,

    /// <summary>An insult, or anger at the bot.</summary>
    Insult,

    /// <summary>A joke, or the wish for one.</summary>
    Joke,

    /// <summary>Agrees, or says that all is well: "great", "sounds good".</summary>
    Affirm,

    /// <summary>Talk about anything else that wants no answer from us: "lovely weather".</summary>
    Other,

    /// <summary>The person may hurt themselves, or says so.</summary>
    Distress,
}
