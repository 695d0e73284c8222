using HipStretch.Bot.State;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Orleans.Configuration;

namespace HipStretch.Bot.Conversations;

/// <summary>The grain that takes a conversation's turns, and the silo that it lives in.</summary>
internal static class ConversationsRegistration
{
    /// <summary>Adds what runs one turn, wherever it is called from.</summary>
    public static void AddTurns(this IHostApplicationBuilder builder)
    {
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<StateCodec>().AddSingleton<TurnFailure>().AddSingleton<TurnRunner>();
    }

    /// <summary>Adds conversations on one node. Each process takes free ports, since two silos on one port would not notice each other.</summary>
    public static void AddConversations(this IHostApplicationBuilder builder)
    {
        builder.AddTurns();
        builder.Services.AddSingleton<TurnGate>().AddSingleton<ConversationService>().AddSingleton<ConversationNews>().AddSingleton<WakeupAlarms>();
        builder.UseOrleans(silo =>
        {
            var (siloPort, gatewayPort) = FreePorts.Two();
            silo.UseLocalhostClustering(siloPort, gatewayPort);
            silo.Configure<ClusterOptions>(cluster => (cluster.ClusterId, cluster.ServiceId) = ("hipstretch", "hipstretch"));
        });
        builder.Services.AddHostedService<OverdueWaker>(); // behind the silo, so that it stops first
    }
}
