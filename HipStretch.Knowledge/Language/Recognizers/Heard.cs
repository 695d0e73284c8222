using HipStretch.Knowledge.Language.Words;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Language.Recognizers;

/// <summary>A message, what had been asked, and when it was said.</summary>
internal sealed record Heard(Message Message, LanguageContext Context, DateTimeOffset Now)
{
    /// <summary>Whether the open question expects this.</summary>
    public bool Expects(Expectation expectation) => Context.Expects == expectation;

    /// <summary>Whether the open question asks for this fact.</summary>
    public bool IsAsked(FactId fact) => Context.Asked.Contains(fact);
}
