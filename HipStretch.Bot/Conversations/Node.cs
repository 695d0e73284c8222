using Orleans.Configuration;
using StackExchange.Redis;

namespace HipStretch.Bot.Conversations;

/// <summary>The silo of this process, in the cluster that it belongs to.</summary>
internal static class Node
{
    private const string Name = "hipstretch";

    /// <summary>After how long a conversation that nobody talks in is put away; it is in the store, and the next message finds it.</summary>
    private static readonly TimeSpan IdleFor = TimeSpan.FromMinutes(2);

    /// <summary>The most conversations of which a node remembers where they live. It asks for others; the silo's own bound is a million, which is hundreds of megabytes.</summary>
    private const int KnownPlaces = 10_000;

    /// <summary>Makes the silo a server alone, or a node that finds others through Redis. A node that dies is noticed within a few seconds.</summary>
    public static void Join(this ISiloBuilder silo, NodeOptions node)
    {
        if (node.Redis is { } redis)
        {
            silo.UseRedisClustering(options => options.ConfigurationOptions = ConfigurationOptions.Parse(redis));
            silo.ConfigureEndpoints(node.Address, node.SiloPort, node.GatewayPort);
        }
        else
        {
            silo.UseLocalhostClustering(node.SiloPort, node.GatewayPort);
        }

        silo.Configure<ClusterOptions>(cluster => (cluster.ClusterId, cluster.ServiceId) = (Name, Name));
        silo.Configure<GrainDirectoryOptions>(directory => directory.CacheSize = KnownPlaces);
        silo.Configure<GrainCollectionOptions>(idle =>
        {
            idle.CollectionQuantum = TimeSpan.FromSeconds(30);
            idle.CollectionAge = IdleFor;
        });
        silo.Configure<ClusterMembershipOptions>(members =>
        {
            members.ProbeTimeout = TimeSpan.FromSeconds(1);
            members.NumMissedProbesLimit = 3;
            members.TableRefreshTimeout = TimeSpan.FromSeconds(5);
        });
    }
}
