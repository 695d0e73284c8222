using HipStretch.Bot.CommandLine;
using Microsoft.AspNetCore.Builder;

namespace HipStretch.Bot.Tests.Processes;

public sealed class ListeningTests
{
    [Fact]
    public void A_bot_with_an_app_id_may_listen_for_everybody() =>
        Should.NotThrow(() => Listen("--urls", "http://0.0.0.0:0", "--MicrosoftAppId", "the-bot"));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("\t")]
    public void A_blank_app_id_is_none(string id) =>
        Should.Throw<BindingRefusedException>(() => Listen("--urls", "http://0.0.0.0:0", "--MicrosoftAppId", id)).Message.ShouldContain("MicrosoftAppId");

    [Fact]
    public void A_bot_without_an_app_id_may_listen_for_everybody_where_it_is_told_so() =>
        Should.NotThrow(() => Listen("--urls", "http://0.0.0.0:0", "--HipStretch:AllowPublicBinding", "true"));

    private static void Listen(params string[] arguments) => WebApplication.CreateBuilder(arguments).ListenLocally();
}
