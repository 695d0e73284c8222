using HipStretch.Clients.Tests.Nodes;
using HipStretch.Testing.Servers;

[assembly: AssemblyFixture(typeof(SharedPostgres))]

namespace HipStretch.Clients.Tests.Nodes;

/// <summary>The PostgreSQL of all pairs of nodes; it starts when the first of them comes.</summary>
public sealed class SharedPostgres : IDisposable
{
    private readonly Lazy<PostgresServer> server = new(PostgresServer.Start);
    private int made;

    /// <summary>A connection string for a new database with nothing in it; a test that asks for it where there is no server is skipped.</summary>
    internal string MakeDatabase()
    {
        Assert.SkipUnless(PostgresPrograms.AreThere, PostgresPrograms.WhyNot);
        var name = $"nodes_{Interlocked.Increment(ref made)}";
        server.Value.Execute($"CREATE DATABASE {name} TEMPLATE template0;");
        return server.Value.To(name);
    }

    public void Dispose()
    {
        if (server.IsValueCreated)
        {
            server.Value.Dispose();
        }
    }
}
