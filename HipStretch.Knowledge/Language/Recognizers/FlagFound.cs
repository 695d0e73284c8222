using HipStretch.Knowledge.Language.Assertions;
using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Language.Recognizers;

/// <summary>A sign that a message mentions, the value it would take, and whether the message says that it is so.</summary>
internal sealed record FlagFound(FactId Fact, FactValue Value, Assertion Assertion);
