namespace HipStretch.Knowledge.Loading;

/// <summary>A place in content that names an item by its typed id, checked once everything is read.</summary>
internal sealed record Reference(object Id, string File, int Line);
