using CsCheck;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace HipStretch.BotFramework.Tests.OwnLayer.Schema;

public sealed class ArbitraryActivityTests
{
    private static readonly Shape Activity = Shape.Of(typeof(Activity));

    [Fact]
    public void An_activity_of_the_right_kinds_is_read_and_comes_back_whole() =>
        new Arbitrary(wrongs: 0).Right(Activity).Sample(json => Host.Loss(json).ShouldBeNull(), iter: 1_000);

    [Fact]
    public void An_activity_of_any_kinds_comes_back_whole_or_is_refused_as_json() =>
        new Arbitrary(wrongs: 2).Right(Activity).Sample(
            json =>
            {
                if (IsRead(json))
                    Host.Loss(json).ShouldBeNull();
            },
            iter: 2_000);

    [Fact]
    public void A_text_that_was_cut_or_garbled_is_an_activity_or_refused_as_json() =>
        Gen.Select(new Arbitrary(wrongs: 0).Right(Activity), Gen.Int[0, 10_000], Gen.OneOf("", "\"", "{", "]", "1", "e", "\\", "\u0000"))
            .Sample((json, at, put) => Should.NotThrow(() => { IsRead(Garbled(json, at % json.Length, put)); }), iter: 1_000);

    private static string Garbled(string json, int at, string put) => json[..at] + put + json[(at + Math.Min(put.Length, 1))..];

    private static bool IsRead(string json)
    {
        try
        {
            Host.Write(Host.Read(json));
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
