namespace HipStretch.Knowledge.Language.Times;

/// <summary>A length of time that was said, in days, and the words that said it.</summary>
internal readonly record struct SaidTime(double Days, double UnitDays, int First, int Last);
