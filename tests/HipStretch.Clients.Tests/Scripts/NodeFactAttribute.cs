using System.Runtime.CompilerServices;

namespace HipStretch.Clients.Tests.Scripts;

/// <summary>A fact about a client that needs Node; skipped where it is not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line)
    {
        Skip = NodeClients.WhyNot;
        SkipUnless = nameof(NodeClients.AreThere);
        SkipType = typeof(NodeClients);
    }
}
