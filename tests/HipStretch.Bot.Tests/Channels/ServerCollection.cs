namespace HipStretch.Bot.Tests.Channels;

/// <summary>One server for all tests that do no more than talk to it, each in conversations of its own.</summary>
[CollectionDefinition(Name)]
public sealed class ServerCollection : ICollectionFixture<BotServer>
{
    public const string Name = "server";
}
