using HipStretch.Bot.Storage.Postgres;
using HipStretch.Bot.Tests.Storage.Postgres;
using HipStretch.Testing.Servers;

[assembly: AssemblyFixture(typeof(SharedPostgresServer))]

namespace HipStretch.Bot.Tests.Storage.Postgres;

/// <summary>The server of all tests that let it live; it starts when the first of them comes.</summary>
public sealed class SharedPostgresServer : IDisposable
{
    private readonly Lock making = new();
    private readonly Lazy<PostgresServer> server = new(StartWithTemplate);
    private int made;

    /// <summary>The server; a test that asks for it where there is none is skipped.</summary>
    internal PostgresServer Server
    {
        get
        {
            Assert.SkipUnless(PostgresPrograms.AreThere, PostgresPrograms.WhyNot);
            return server.Value;
        }
    }

    /// <summary>Makes a database with our tables, or an empty one; returns its name.</summary>
    internal string Make(bool isEmpty = false)
    {
        // A template can be copied by one at a time.
        lock (making)
        {
            var name = $"test_{++made}";
            Server.Execute($"CREATE DATABASE {name} TEMPLATE {(isEmpty ? "template0" : "migrated")};");
            return name;
        }
    }

    public void Dispose()
    {
        if (server.IsValueCreated)
            server.Value.Dispose();
    }

    private static PostgresServer StartWithTemplate()
    {
        var server = PostgresServer.Start();
        server.Execute("CREATE DATABASE migrated;");
        var store = PostgresTurnStore.Open(PostgresDatabase.Parse(server.To("migrated") + ";Pooling=false"));
        store.DisposeAsync().AsTask().GetAwaiter().GetResult();
        return server;
    }
}
