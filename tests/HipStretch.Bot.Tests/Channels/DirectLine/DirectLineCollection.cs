namespace HipStretch.Bot.Tests.Channels.DirectLine;

/// <summary>The tests that share <see cref="DirectLineFixture"/>, each in conversations of its own.</summary>
[CollectionDefinition(Name)]
public sealed class DirectLineCollection : ICollectionFixture<DirectLineFixture>
{
    public const string Name = "direct line";
}
