using HipStretch.Knowledge.Questions;

namespace HipStretch.Bot.Dialogs;

/// <summary>The last answer, so that it can be taken back.</summary>
/// <param name="Question">What it answered.</param>
/// <param name="Before">How far the questions had come before it.</param>
internal sealed record Answered(OpenQuestion Question, Interview Before);
