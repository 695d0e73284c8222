using HipStretch.Testing;

namespace HipStretch.Clients.Tests.Scripts;

/// <summary>The clients that the build installs from npm.</summary>
public static class NodeClients
{
    internal const string WhyNot = "Node.js was not there when the tests were built, so the clients are not either.";

    /// <summary>The folder with the scripts and <c>node_modules</c>.</summary>
    internal static string Folder { get; } = Path.Combine(SourceTree.Root, "tests", "HipStretch.Clients.Tests", "node");

    public static bool AreThere { get; } = File.Exists(Path.Combine(Folder, "node_modules", ".package-lock.json"));
}
