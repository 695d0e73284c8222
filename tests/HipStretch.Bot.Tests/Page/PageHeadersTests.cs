namespace HipStretch.Bot.Tests.Page;

public sealed class PageHeadersTests
{
    private static readonly string[] Inline = ["'unsafe-inline'", "'unsafe-eval'", "'unsafe-hashes'", "*", "http:", "https:", "data:", "blob:"];

    [Fact]
    public async Task Scripts_are_files_of_ours_alone()
    {
        var policy = await PolicyAsync();

        policy["default-src"].ShouldBe(["'none'"]);
        policy["script-src"].ShouldBe(["'self'"]);
        policy["base-uri"].ShouldBe(["'none'"]);
        policy.Where(directive => directive.Key != "img-src").SelectMany(directive => directive.Value).Intersect(Inline).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_page_talks_to_its_own_host_alone()
    {
        (await PolicyAsync("chat.example:8443"))["connect-src"].ShouldBe(["'self'", "ws://chat.example:8443", "wss://chat.example:8443"]);
        (await PolicyAsync("[::1]:3978"))["connect-src"].ShouldBe(["'self'", "ws://[::1]:3978", "wss://[::1]:3978"]);
    }

    [Theory]
    [InlineData("a;script-src")]
    [InlineData("a'b")]
    [InlineData("a,b")]
    public async Task A_host_that_is_no_name_does_not_get_into_the_policy(string host)
    {
        var policy = await PolicyAsync(host);

        policy["connect-src"].ShouldBe(["'self'"]);
        policy["script-src"].ShouldBe(["'self'"]);
    }

    [Fact]
    public async Task No_site_shows_the_page_in_a_frame() => (await PolicyAsync())["frame-ancestors"].ShouldBe(["'none'"]);

    [Theory]
    [InlineData("/")]
    [InlineData("/assets/start-1a2b.js")]
    [InlineData("/assets/gone.js")]
    public async Task Types_are_not_guessed_and_addresses_not_told(string path)
    {
        await using var site = await PageSite.BuiltAsync();
        using var response = await site.GetAsync(path);

        response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        response.Headers.GetValues("Referrer-Policy").ShouldBe(["no-referrer"]);
    }

    [Fact]
    public async Task The_page_may_listen_and_nothing_else()
    {
        await using var site = await PageSite.BuiltAsync();
        using var response = await site.GetAsync("/");
        var permissions = string.Join(',', response.Headers.GetValues("Permissions-Policy")).Split(',', StringSplitOptions.TrimEntries);

        permissions.ShouldContain("microphone=(self)");
        permissions.Where(permission => !permission.EndsWith("=()", StringComparison.Ordinal)).ShouldBe(["microphone=(self)"]);
    }

    [Fact]
    public async Task A_page_that_was_not_built_has_the_same_headers()
    {
        await using var built = await PageSite.BuiltAsync();
        await using var missing = await PageSite.NotBuiltAsync();
        using var one = await built.GetAsync("/");
        using var other = await missing.GetAsync("/");

        Headers(other).ShouldBe(Headers(one));

        static string[] Headers(HttpResponseMessage response) =>
            [.. response.Headers.Where(header => header.Key != "ETag").Select(header => $"{header.Key}: {string.Join(", ", header.Value)}").Order()];
    }

    private static async Task<Dictionary<string, string[]>> PolicyAsync(string? host = null)
    {
        await using var site = await PageSite.BuiltAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        if (host is not null)
        {
            request.Headers.TryAddWithoutValidation("Host", host).ShouldBeTrue();
        }

        using var response = await site.Http.SendAsync(request);
        return response.Headers.GetValues("Content-Security-Policy").Single().Split("; ").Select(directive => directive.Split(' '))
            .ToDictionary(words => words[0], words => words[1..]);
    }
}
