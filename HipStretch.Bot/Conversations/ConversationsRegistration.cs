using HipStretch.Bot.Operations.Telemetry;
using HipStretch.Bot.State;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace HipStretch.Bot.Conversations;

/// <summary>The grain that takes a conversation's turns, and the silo that it lives in.</summary>
internal static class ConversationsRegistration
{
    /// <summary>Adds what runs one turn, wherever it is called from.</summary>
    public static void AddTurns(this IHostApplicationBuilder builder)
    {
        builder.AddInstruments();
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<StateCodec>().AddSingleton<TurnFailure>().AddSingleton<TurnRunner>();
    }

    /// <summary>Adds conversations, and the silo that they live in as <see cref="NodeOptions"/> says.</summary>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">The options make no sense.</exception>
    public static void AddConversations(this IHostApplicationBuilder builder)
    {
        var node = NodeOptions.Read(builder.Configuration);
        builder.AddConversations(node.IsOneOfSeveral);
        builder.UseOrleans(silo => silo.Join(node));
        builder.Services.AddHostedService<OverdueWaker>(); // behind the silo, so that it stops first
    }

    /// <summary>Adds conversations to a silo that somebody else makes.</summary>
    public static void AddConversations(this IHostApplicationBuilder builder, bool isOneOfSeveral)
    {
        builder.AddTurns();
        builder.Services.AddSingleton<TurnGate>().AddSingleton<ContestedPersons>().AddSingleton<ConversationService>().AddSingleton<ConversationNews>().AddSingleton<WakeupAlarms>();
        if (isOneOfSeveral)
        {
            builder.Services.AddSingleton<ConversationWatches>();
        }
    }
}
