namespace HipStretch.Knowledge.Loading;

/// <summary>A list that says nothing when it is empty, so that loading refuses it.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class NotEmptyAttribute : Attribute;
