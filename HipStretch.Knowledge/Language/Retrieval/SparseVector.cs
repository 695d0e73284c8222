namespace HipStretch.Knowledge.Language.Retrieval;

/// <summary>The places of a vector that are not zero, and what stands there.</summary>
internal readonly record struct SparseVector(int[] Places, float[] Weights);
