namespace HipStretch.Knowledge.Questions;

/// <summary>When a question is asked.</summary>
public enum QuestionStage
{
    /// <summary>While the pain is described.</summary>
    Describe,

    /// <summary>While dangerous causes are ruled out.</summary>
    Safety,

    /// <summary>Once, before the first pose is chosen.</summary>
    BeforeStretching,

    /// <summary>Where a dialog asks for it by name.</summary>
    Later,
}
