using HipStretch.Knowledge.Questions;

namespace HipStretch.Knowledge.Triage;

/// <summary>What a message's signs came to.</summary>
/// <param name="Interview">What is known with them.</param>
/// <param name="Interrupts">Whether they must be dealt with before anything else goes on.</param>
public sealed record SafetyNotice(Interview Interview, bool Interrupts);
