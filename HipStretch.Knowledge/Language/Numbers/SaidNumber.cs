namespace HipStretch.Knowledge.Language.Numbers;

/// <summary>A number as it was said, "seven" or "six or seven", and the words that said it.</summary>
internal readonly record struct SaidNumber(double Least, double Most, int First, int Last);
