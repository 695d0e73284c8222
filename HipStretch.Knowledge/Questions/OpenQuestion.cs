using HipStretch.Knowledge.Triage;

namespace HipStretch.Knowledge.Questions;

/// <summary>A question to ask: the whole of it, or one item of its tick list.</summary>
public sealed record OpenQuestion(QuestionId Question, FactId? Item = null);
