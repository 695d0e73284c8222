using System.Globalization;
using System.Runtime.CompilerServices;
using YamlDotNet.RepresentationModel;

namespace HipStretch.Bot.Tests.Article;

/// <summary>Reads facts.yaml, which was written from the article alone, without sight of the content, but for its last part.</summary>
internal static class ArticleFacts
{
    private static readonly string[] Numbers = ["hold", "breaths", "repeats", "pulse"];

    public static IReadOnlyList<ArticleFact> All { get; } = Read();

    private static List<ArticleFact> Read([CallerFilePath] string thisFile = "")
    {
        var stream = new YamlStream();
        using var reader = new StreamReader(Path.Combine(Path.GetDirectoryName(thisFile)!, "facts.yaml"));
        stream.Load(reader);
        return [.. ((YamlSequenceNode)stream.Documents[0].RootNode).Children.Cast<YamlMappingNode>().Select(ReadFact)];
    }

    private static ArticleFact ReadFact(YamlMappingNode node) => new(
        Words(node, "fact").Single(),
        Words(node, "topic"),
        Words(node, "pose").SingleOrDefault(),
        Child(node, "expect") is YamlSequenceNode lists ? [.. lists.Children.Select(Words)] : [],
        Words(node, "absent"),
        Numbers.Where(name => Child(node, name) is not null).ToDictionary(name => name, name => Span(Words(node, name))),
        Words(node, "each-side") is ["true"]);

    private static (int Least, int Most) Span(IReadOnlyList<string> ends) => (Number(ends[0]), Number(ends[^1]));

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static IReadOnlyList<string> Words(YamlMappingNode node, string key) => Child(node, key) is { } child ? Words(child) : [];

    private static IReadOnlyList<string> Words(YamlNode node) => node switch
    {
        YamlSequenceNode list => [.. list.Children.Select(child => ((YamlScalarNode)child).Value!)],
        _ => [((YamlScalarNode)node).Value!],
    };

    private static YamlNode? Child(YamlMappingNode node, string key) => node.Children.FirstOrDefault(pair => ((YamlScalarNode)pair.Key).Value == key).Value;
}
