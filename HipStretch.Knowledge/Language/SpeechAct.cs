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

    /// <summary>The person may hurt themselves, or says so.</summary>
    Distress,
}
