using System.Reflection;
using System.Xml.Linq;
using HipStretch.Knowledge;
using HipStretch.Testing;
using Microsoft.Bot.Builder;

namespace HipStretch.Bot.Tests.Architecture;

public sealed class ProjectArrowsTests
{
    private static readonly string[] OfBots = ["HipStretch", "Microsoft.Bot", "Microsoft.AspNetCore", "Microsoft.Extensions.Hosting", "Orleans"];

    [Fact]
    public void Knowledge_knows_no_bot_and_no_host()
    {
        References(typeof(KnowledgeBase).Assembly).Where(name => OfBots.Any(name.StartsWith)).ShouldBeEmpty();
        ProjectReferences("HipStretch.Knowledge").ShouldBeEmpty();
    }

    [Fact]
    public void The_bot_framework_knows_nothing_of_ours()
    {
        References(typeof(IBot).Assembly).Where(name => name.StartsWith("HipStretch", StringComparison.Ordinal)).ShouldBeEmpty();
        ProjectReferences("HipStretch.BotFramework").ShouldBeEmpty();
    }

    [Fact]
    public void The_bot_knows_knowledge_and_takes_the_framework_from_the_one_place_that_decides()
    {
        ProjectReferences("HipStretch.Bot").ShouldBe(["HipStretch.Knowledge"]);
        Project("HipStretch.Bot").Descendants("Import").Attributes("Project").Select(import => import.Value).ShouldContain("../BotFramework.props");
    }

    private static IEnumerable<string> References(Assembly assembly) => assembly.GetReferencedAssemblies().Select(name => name.Name!);

    private static IEnumerable<string> ProjectReferences(string project) => Project(project)
        .Descendants("ProjectReference").Attributes("Include").Select(include => Path.GetFileNameWithoutExtension(include.Value.Replace('\\', '/')));

    private static XDocument Project(string project) => XDocument.Load(Path.Combine(SourceTree.Root, project, project + ".csproj"));
}
