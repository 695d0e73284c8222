using System.Net;
using System.Net.Http.Headers;

namespace HipStretch.Bot.Tests.Page;

public sealed class PageTests
{
    [Fact]
    public async Task The_page_is_asked_for_each_time_and_sent_only_when_it_changed()
    {
        await using var site = await PageSite.BuiltAsync();

        using var first = await site.GetAsync("/");
        first.StatusCode.ShouldBe(HttpStatusCode.OK);
        first.Content.Headers.ContentType?.ToString().ShouldBe("text/html; charset=utf-8");
        first.Headers.CacheControl?.ToString().ShouldBe("no-cache");
        (await first.Content.ReadAsStringAsync()).ShouldBe(PageSite.Index);

        site.Http.DefaultRequestHeaders.IfNoneMatch.Add(first.Headers.ETag.ShouldNotBeNull());
        using var second = await site.GetAsync("/");
        second.StatusCode.ShouldBe(HttpStatusCode.NotModified);

        site.Http.DefaultRequestHeaders.IfNoneMatch.Clear();
        site.Http.DefaultRequestHeaders.IfNoneMatch.Add(new EntityTagHeaderValue("\"another\""));
        using var third = await site.GetAsync("/");
        third.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/assets/start-1a2b.js")]
    public async Task HEAD_tells_what_GET_would(string path)
    {
        await using var site = await PageSite.BuiltAsync();
        using var got = await site.GetAsync(path);
        using var request = new HttpRequestMessage(HttpMethod.Head, path);
        using var told = await site.Http.SendAsync(request);

        told.StatusCode.ShouldBe(HttpStatusCode.OK);
        told.Content.Headers.ContentType.ShouldBe(got.Content.Headers.ContentType);
        told.Content.Headers.ContentLength.ShouldBe(got.Content.Headers.ContentLength);
        (await told.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/nothing")]
    [InlineData("/index.html")]
    [InlineData("/assets")]
    [InlineData("/assets/")]
    [InlineData("/assets/gone-5e6f.js")]
    [InlineData("/assets/start-1a2b.js.br")]
    [InlineData("/assets/..%2findex.html")]
    [InlineData("/assets/%2e%2e%2findex.html")]
    public async Task What_is_not_there_is_not_found_and_not_kept(string path)
    {
        await using var site = await PageSite.BuiltAsync();
        using var response = await site.GetAsync(path);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        response.Headers.CacheControl?.MaxAge.ShouldBeNull();
    }

    [Fact]
    public async Task Nobody_posts_to_the_page()
    {
        await using var site = await PageSite.BuiltAsync();
        using var response = await site.Http.PostAsync("/", null);

        response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
    }

    [Fact]
    public async Task A_program_that_was_built_without_Node_says_so_and_what_works()
    {
        await using var site = await PageSite.NotBuiltAsync();
        using var response = await site.GetAsync("/");
        var html = await response.Content.ReadAsStringAsync();

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Headers.CacheControl?.ToString().ShouldBe("no-cache");
        html.ShouldContain("Node.js");
        html.ShouldContain("/api/messages");
        html.ShouldContain("Direct Line");
        html.ShouldNotContain("<script");
        html.ShouldNotContain("<style");
    }
}
