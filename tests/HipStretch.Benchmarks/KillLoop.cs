using HipStretch.Testing.Processes;
using HipStretch.Testing.Servers;

namespace HipStretch.Benchmarks;

/// <summary>Kills the program at random moments while people talk to it: alone over its file, or as two nodes over PostgreSQL and Redis.</summary>
/// <param name="kills">How often it is killed.</param>
internal sealed class KillLoop(int kills)
{
    private const int People = 8;
    private const string Database = "kills";

    /// <summary>Kills one process over one data directory.</summary>
    public async Task<KillRun> RunAsync()
    {
        await using var bot = await RestartingBot.StartAsync();
        return await KillRun.OfAsync([bot], ActivityLog.InFolder(bot.DataDirectory), kills, People);
    }

    /// <summary>Kills two nodes in turn.</summary>
    /// <exception cref="InvalidOperationException">PostgreSQL or Redis are missing.</exception>
    public async Task<KillRun> RunNodesAsync()
    {
        using var postgres = PostgresPrograms.AreThere ? PostgresServer.Start() : throw new InvalidOperationException(PostgresPrograms.WhyNot);
        postgres.Execute($"CREATE DATABASE {Database};");
        await using var shared = await SharedNodes.StartAsync(postgres.To(Database));
        return await KillRun.OfAsync(shared.Nodes, shared.Log, kills, People);
    }
}
