namespace Microsoft.Rest;

/// <summary>A call was not made because an argument breaks a rule.</summary>
public sealed class ValidationException : RestException
{
    /// <summary>Makes an exception without a reason.</summary>
    public ValidationException()
    {
    }

    /// <summary>Makes an exception.</summary>
    /// <param name="message">The reason, for a log.</param>
    public ValidationException(string? message)
        : base(message)
    {
    }

    /// <summary>Makes an exception.</summary>
    /// <param name="message">The reason, for a log.</param>
    /// <param name="innerException">What led to it.</param>
    public ValidationException(string? message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Makes an exception.</summary>
    /// <param name="rule">One of <see cref="ValidationRules"/>.</param>
    /// <param name="target">The argument.</param>
    /// <param name="details">What the rule asks for.</param>
    public ValidationException(string? rule, string? target, object? details = null)
        : base($"{target} breaks the rule {rule}.") => (Rule, Target, Details) = (rule, target, details);

    /// <summary>One of <see cref="ValidationRules"/>.</summary>
    public string? Rule { get; set; }

    /// <summary>The argument that breaks it.</summary>
    public string? Target { get; set; }

    /// <summary>What the rule asks for, such as a length.</summary>
    public object? Details { get; set; }
}
