namespace HipStretch.Knowledge.Questions;

/// <summary>The shape of an answer, as the entity <c>hipstretch/ask</c> tells it to clients.</summary>
public enum QuestionKind
{
    /// <summary>Any of several facts, or none.</summary>
    AnyOf,

    /// <summary>Yes, no or not sure.</summary>
    YesNo,

    /// <summary>One of the choices.</summary>
    Choice,

    /// <summary>A number from 0 to 10.</summary>
    Scale,

    /// <summary>Anything that a person may say.</summary>
    Text,
}
