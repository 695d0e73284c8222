using System.Net;
using HipStretch.Knowledge.Body;
using HipStretch.Knowledge.Stretches;

namespace HipStretch.Bot.Tests.Figures;

public sealed class FigureEndpointTests(FigureSite site) : IClassFixture<FigureSite>
{
    [Theory]
    [InlineData("svg", "image/svg+xml")]
    [InlineData("png", "image/png")]
    [InlineData("webp", "image/webp")]
    public async Task A_picture_comes_with_its_type_and_nothing_in_it_can_run(string format, string type)
    {
        using var response = await site.Http.GetAsync("/figures/goddess-chair/3." + format);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType?.ToString().ShouldBe(type);
        response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        response.Headers.GetValues("Content-Security-Policy").Single().ShouldStartWith("default-src 'none'; ");
    }

    [Fact]
    public async Task A_picture_is_kept_for_a_year_where_the_version_fits_it_and_shortly_where_not()
    {
        var link = site.Catalog.Find(StretchId.Parse("twist"), null, "roll", Side.Left)!;

        (await CachingAsync($"{link.Path}.svg?{link.Query}")).ShouldBe("public, max-age=31536000, immutable");
        (await CachingAsync($"{link.Path}.svg?v=0123456789ab&side=left")).ShouldBe("public, max-age=300");
        (await CachingAsync($"{link.Path}.svg")).ShouldBe("public, max-age=300");
    }

    [Fact]
    public async Task Who_has_a_picture_is_told_so()
    {
        using var first = await site.Http.GetAsync("/figures/twist/5.png");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/figures/twist/5.png");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var again = await site.Http.SendAsync(request);

        again.StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Fact]
    public async Task Side_and_look_change_a_picture()
    {
        var pictures = new List<string>();
        foreach (var query in (string[])["side=left", "side=right", "side=left&look=dark", "side=right&look=dark"])
        {
            pictures.Add(await site.Http.GetStringAsync("/figures/twist/5.svg?" + query));
        }

        pictures.Distinct().Count().ShouldBe(4);
        (await site.Http.GetStringAsync("/figures/twist/5.svg")).ShouldBe(pictures[0], "a session begins on the left");
    }

    [Theory]
    [InlineData("/figures/headstand/1.svg")]
    [InlineData("/figures/twist/0.svg")]
    [InlineData("/figures/twist/8.svg")]
    [InlineData("/figures/twist/-1.svg")]
    [InlineData("/figures/twist/first.svg")]
    [InlineData("/figures/twist/99999999999.svg")]
    [InlineData("/figures/twist/1.gif")]
    [InlineData("/figures/twist/1.1")]
    [InlineData("/figures/Twist/1.svg")]
    [InlineData("/figures/twist/1.svg?look=pink")]
    [InlineData("/figures/twist/5.svg?side=both")]
    [InlineData("/figures/twist/5.svg?side=up")]
    public async Task What_there_is_not_is_said_in_plain_words(string path)
    {
        using var response = await site.Http.GetAsync(path);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await response.Content.ReadAsStringAsync()).ShouldStartWith("There is no such picture");
    }

    [Fact]
    public async Task Every_link_of_the_catalog_answers()
    {
        foreach (var figure in FigureSite.Knowledge.Figures.All.Values)
        {
            foreach (var step in FigureSite.Knowledge.Stretches[figure.Pose].StepsOf(figure.Variant))
            {
                var link = site.Catalog.Find(figure.Pose, figure.Variant, step.Id, step.EachSide ? Side.Right : null).ShouldNotBeNull();
                (await CachingAsync($"{link.Path}.svg?{link.Query}&look=dark")).ShouldNotBeNull().ShouldContain("immutable");
                link.Alt.ShouldNotContain("{");
            }
        }
    }

    private async Task<string?> CachingAsync(string path)
    {
        using var response = await site.Http.GetAsync(path);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, path);
        return response.Headers.CacheControl?.ToString();
    }
}
