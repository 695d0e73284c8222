using HipStretch.BotFramework.Tests.Builder;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace HipStretch.BotFramework.Tests.OwnLayer;

public sealed class UnservedInvokeTests
{
    [Theory]
    [InlineData("signin/verifyState")]
    [InlineData("signin/tokenExchange")]
    [InlineData("composeExtension/query")]
    [InlineData("")]
    [InlineData(null)]
    public async Task Whatever_nobody_serves_is_answered_501_and_not_as_if_it_had_been_taken(string? name)
    {
        var heard = Turns.Heard(ActivityTypes.Invoke);
        heard.Name = name;
        var adapter = new RecordingAdapter();
        using var turn = Turns.Of(heard, adapter);

        await new ActivityHandler().OnTurnAsync(turn);

        adapter.Sent.ShouldHaveSingleItem().Value.ShouldBeOfType<InvokeResponse>().Status.ShouldBe(501);
    }
}
