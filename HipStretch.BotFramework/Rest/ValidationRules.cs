namespace Microsoft.Rest;

/// <summary>The rules that an argument can break, as <see cref="ValidationException.Rule"/> names them.</summary>
public static class ValidationRules
{
    /// <summary>It must be given.</summary>
    public const string CannotBeNull = "CannotBeNull";

    /// <summary>It must not be shorter.</summary>
    public const string MinLength = "MinLength";

    /// <summary>It must look a certain way.</summary>
    public const string Pattern = "Pattern";
}
