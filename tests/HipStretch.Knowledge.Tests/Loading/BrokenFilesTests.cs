using HipStretch.Knowledge.Loading;

namespace HipStretch.Knowledge.Tests.Loading;

public sealed class BrokenFilesTests
{
    [Theory]
    [InlineData("id: [", 2)]
    [InlineData("id: nhs-two\ntitle: \"Back", 2)]
    [InlineData("id: nhs-two\nid: nhs-three", 2)]
    public void What_is_no_YAML_is_reported_where_it_breaks(string broken, int line) =>
        ContentFolder.Good.Adding("sources/nhs-two.yaml", broken).ProblemAt("sources/nhs-two.yaml", line).ShouldStartWith("this is no YAML: ");

    [Theory]
    [InlineData("")]
    [InlineData("id: one\n---\nid: two")]
    public void A_file_holds_one_item(string text) =>
        ContentFolder.Good.Adding("sources/nhs-two.yaml", text).ProblemAt("sources/nhs-two.yaml", 1).ShouldBe("expected one item.");

    [Fact]
    public void A_list_where_an_item_belongs_is_reported_with_the_items_keys()
    {
        var message = ContentFolder.Good.Adding("sources/nhs-two.yaml", "- id: nhs-two").ProblemAt("sources/nhs-two.yaml", 1);

        message.ShouldContain("id, title, publisher, year, url");
    }

    [Theory]
    [InlineData("recipes/soup.yaml")]
    [InlineData("soup.yaml")]
    [InlineData("triage/soup.yaml")]
    [InlineData("sources/old/soup.yaml")]
    public void An_unknown_folder_is_reported_with_the_folders_that_there_are(string path) =>
        ContentFolder.Good.Adding(path, "id: soup").ProblemAt(path, 1).ShouldContain("sources, localities, topics, causes");

    [Fact]
    public void All_problems_of_all_files_are_listed_at_once()
    {
        var folder = ContentFolder.Good
            .Changing("sources/nhs.yaml", "year: 2023", "year: soon")
            .Changing("sources/nhs.yaml", "url: https", "url: http")
            .Changing("stretches/twist.yaml", "position: lying", "position: floating")
            .Changing("stretches/twist.yaml", "hold: 30", "hold: 200")
            .Changing("triage/rules/fever.yaml", "is: yes", "is: high")
            .Changing("routines/lower-back.yaml", "poses: [twist]", "poses: [twirl]")
            .Adding("recipes/soup.yaml", "id: soup");

        var exception = Should.Throw<ContentException>(folder.Load);

        string[] lines = ["sources/nhs.yaml:4:", "sources/nhs.yaml:5:", "stretches/twist.yaml:5:", "stretches/twist.yaml:14:",
            "triage/rules/fever.yaml:2:", "routines/lower-back.yaml:5:", "recipes/soup.yaml:1:"];
        lines.ShouldAllBe(line => exception.Message.Contains(line, StringComparison.Ordinal));
        exception.Problems.Select(problem => problem.File).ShouldBeInOrder(SortDirection.Ascending, StringComparer.Ordinal);
    }

    [Fact]
    public void The_embedded_content_loads_without_a_problem() =>
        Should.NotThrow(() => ContentLoader.Load(ContentFile.Embedded())).Stretches.Count.ShouldBe(7);
}
