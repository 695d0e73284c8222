using HipStretch.Knowledge.Loading;
using HipStretch.Testing;

namespace HipStretch.Bot.Tests.Architecture;

public sealed class SchemasTests
{
    private static readonly string Folder = Path.Combine(SourceTree.Root, "HipStretch.Knowledge", "schemas");

    [Fact]
    public void The_schemas_that_are_checked_in_are_those_of_the_records()
    {
        Directory.GetFiles(Folder).Select(Path.GetFileName).Order().ShouldBe(ContentSchemas.All.Keys.Order());
        ContentSchemas.All.ShouldAllBe(
            schema => File.ReadAllText(Path.Combine(Folder, schema.Key)) == schema.Value,
            "write them again: dotnet run --project HipStretch.Bot -- knowledge schemas HipStretch.Knowledge/schemas");
    }
}
