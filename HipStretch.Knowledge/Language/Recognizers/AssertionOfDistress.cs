using HipStretch.Knowledge.Language.Assertions;
using HipStretch.Knowledge.Language.Words;

namespace HipStretch.Knowledge.Language.Recognizers;

/// <summary>Whether words of distress are the writer's own, and not denied: "I'm not suicidal", "my brother was suicidal".</summary>
internal sealed class AssertionOfDistress(Lexicons lexicons)
{
    private readonly AssertionReader assertions = new(lexicons);

    public bool IsClaimed(Message message, Mention cry) =>
        message.At(cry.First - 1) is not ("not" or "never" or "isnt" or "wasnt")
        && (message.At(cry.First - 1), message.At(cry.First - 2)) is not (("going" or "gonna" or "really" or "actually" or "feeling" or "about"), "not")
        && AssertionReader.Of(assertions.Read(message, [cry]), cry) is not Assertion.SomebodyElse;
}
