using System.Text;
using Microsoft.IdentityModel.Tokens;

namespace HipStretch.BotFramework.Tests.OwnLayer.Authentication;

/// <summary>Tokens as somebody writes them who wants to break what reads them: each is refused, and none is a fault of ours.</summary>
public sealed class HostileTokenTests : IAsyncLifetime
{
    private const string Named = """{"alg":"RS256","kid":"first"}""";
    private const string Issued = "\"iss\":\"https://api.botframework.com\"";

    private GuardedBot bot = null!;

    [Theory]
    [InlineData("5", "{}")]
    [InlineData("[]", "{}")]
    [InlineData("null", "{}")]
    [InlineData("{}", "{}")]
    [InlineData("""{"alg":5}""", "{}")]
    [InlineData("""{"alg":"RS256","kid":5}""", "{" + Issued + "}")]
    [InlineData("""{"alg":"RS256","kid":{}}""", "{" + Issued + "}")]
    [InlineData("""{"alg":["RS256"],"kid":"first"}""", "{" + Issued + "}")]
    [InlineData("""{"alg":null,"kid":null}""", "{" + Issued + "}")]
    [InlineData("""{"alg":"none"}""", "{" + Issued + "}")]
    [InlineData("""{"alg":"RS256","kid":"first","enc":"A256GCM"}""", "{" + Issued + "}")]
    [InlineData("""{"alg":"RS256","kid":"first","crit":["b64"],"b64":false}""", "{" + Issued + "}")]
    [InlineData("""{"alg":"RS256","kid":"first","jku":"https://evil.example/keys","x5u":"https://evil.example/c"}""", "{" + Issued + "}")]
    [InlineData(Named, "5")]
    [InlineData(Named, "[]")]
    [InlineData(Named, "null")]
    [InlineData(Named, "\"text\"")]
    [InlineData(Named, """{"iss":5}""")]
    [InlineData(Named, """{"iss":null}""")]
    [InlineData(Named, """{"iss":["https://api.botframework.com"]}""")]
    [InlineData(Named, """{"iss":{"a":"https://api.botframework.com"}}""")]
    [InlineData(Named, "{" + Issued + ",\"exp\":\"tomorrow\"}")]
    [InlineData(Named, "{" + Issued + ",\"exp\":1e308}")]
    [InlineData(Named, "{" + Issued + ",\"exp\":99999999999999999999}")]
    [InlineData(Named, "{" + Issued + ",\"exp\":-99999999999999,\"nbf\":{}}")]
    [InlineData(Named, "{" + Issued + ",\"exp\":[1],\"nbf\":true}")]
    [InlineData(Named, "{" + Issued + ",\"aud\":5}")]
    [InlineData(Named, "{" + Issued + ",\"aud\":[5,null,{}]}")]
    [InlineData(Named, "{" + Issued + ",\"aud\":{}}")]
    [InlineData(Named, "{" + Issued + ",\"serviceurl\":{},\"act\":5,\"actort\":\"a.b.c\"}")]
    public async Task Parts_of_the_wrong_kind_are_refused(string head, string body)
    {
        (await bot.RefusalAsync($"Bearer {Encoded(head)}.{Encoded(body)}.{Encoded("signature")}")).ShouldNotBeNullOrWhiteSpace();
        (await bot.RefusalAsync($"Bearer {Encoded(head)}.{Encoded(body)}.")).ShouldNotBeNullOrWhiteSpace();
        (await bot.RefusalAsync($"Bearer {Encoded(head)}.a.b.c.d")).ShouldNotBeNullOrWhiteSpace();
        (await bot.RefusalAsync($"Bearer {Encoded(head)}....")).ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public async Task Deep_or_broken_json_is_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("{\"a\":", 2_000)) + "1" + new string('}', 2_000);
        foreach (var body in (string[])[deep, "{\"iss\":\"\\ud800\"}", "{\"a\":\"\u0001\"}", "{", "{\"iss\"", "{\"iss\":\"a\",}", "/*c*/{}", "{}{}", "NaN"])
        {
            await bot.RefusalAsync($"Bearer {Encoded(Named)}.{Encoded(body)}.{Encoded("signature")}");
            await bot.RefusalAsync($"Bearer {Encoded(body)}.{Encoded("{}")}.{Encoded("signature")}");
        }

        await bot.RefusalAsync($"Bearer {Base64UrlEncoder.Encode([0xff, 0xfe, 0x7b])}.{Base64UrlEncoder.Encode([0xff])}.x");
        await bot.RefusalAsync($"Bearer {Encoded(Named)}.{Encoded("{}")}.=!*");
    }

    [Theory]
    [InlineData("Bearer {0},Bearer {0}")]
    [InlineData("Bearer {0}, Basic x")]
    [InlineData("Basic x,Bearer {0}")]
    [InlineData("Bearer {0} {0}")]
    [InlineData("Bearer Bearer {0}")]
    [InlineData("Bearer\t{0}")]
    [InlineData("\"Bearer {0}\"")]
    [InlineData("Bearer {0}.")]
    [InlineData("{0}")]
    public async Task A_good_token_among_other_things_is_refused(string header) =>
        (await bot.RefusalAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, header, bot.Token.Write()))).ShouldNotBeNullOrWhiteSpace();

    [Theory]
    [InlineData("aud", "5")]
    [InlineData("aud", "[]")]
    [InlineData("aud", "{\"a\":1}")]
    [InlineData("iss", "[\"https://api.botframework.com\"]")]
    [InlineData("exp", "\"text\"")]
    [InlineData("exp", "1e300")]
    [InlineData("exp", "-1")]
    [InlineData("nbf", "\"text\"")]
    [InlineData("nbf", "9223372036854775807")]
    [InlineData("serviceurl", "5")]
    [InlineData("serviceurl", "[\"https://smba.example/teams/\",\"https://smba.example/teams/\"]")]
    public async Task A_signed_claim_of_another_kind_says_nothing(string claim, string value)
    {
        var draft = claim switch
        {
            "aud" => bot.Token with { Audience = null },
            "iss" => bot.Token with { Issuer = null },
            "exp" => bot.Token with { Ends = null },
            "nbf" => bot.Token with { Begins = null },
            _ => bot.Token,
        };

        (await bot.RefusalAsync(draft.With(claim, System.Text.Json.JsonSerializer.Deserialize<System.Text.Json.JsonElement>(value)))).ShouldNotBeNullOrWhiteSpace();
    }

    public async ValueTask InitializeAsync() => bot = await GuardedBot.StartAsync();

    public ValueTask DisposeAsync() => bot.DisposeAsync();

    private static string Encoded(string text) => Base64UrlEncoder.Encode(Encoding.UTF8.GetBytes(text));
}
