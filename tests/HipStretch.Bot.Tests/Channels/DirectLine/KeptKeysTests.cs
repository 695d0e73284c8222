using HipStretch.Testing;
using HipStretch.Testing.Processes;
using Microsoft.IdentityModel.JsonWebTokens;

namespace HipStretch.Bot.Tests.Channels.DirectLine;

/// <summary>What an operator can learn of what the program made up.</summary>
public sealed class KeptKeysTests : IDisposable
{
    private readonly TemporaryFolder data = new();

    [Fact]
    public async Task The_key_that_the_program_tells_is_the_one_that_it_signs_with()
    {
        var key = await ToldAsync("signing-key");
        await using var server = new TalkingServer(data.Path);
        var (client, before) = await server.PageAsync();
        server.Change(("SigningKey", key));

        new JsonWebToken((await client.OpenAsync()).Token).Kid.ShouldBe(new JsonWebToken(before.Token).Kid);
    }

    [Fact]
    public async Task The_secret_that_the_program_tells_is_the_one_that_it_takes()
    {
        var secret = await ToldAsync("secret");
        await using var server = new TalkingServer(data.Path);

        (await server.Anybody.With(secret).OpenAsync(path: "/tokens/generate")).Token.ShouldNotBeEmpty();
    }

    public void Dispose() => data.Dispose();

    private async Task<string> ToldAsync(string what)
    {
        var run = await CommandRun.OfAsync(new Dictionary<string, string> { ["HipStretch__DataDirectory"] = data.Path }, "", "direct-line", what);
        run.ExitCode.ShouldBe(0, run.Errors);
        return run.Output.Trim();
    }
}
