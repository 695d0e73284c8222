using System.Text.Json;
using HipStretch.Knowledge.Language.Retrieval;

namespace HipStretch.Knowledge.Tests.Development;

/// <summary>A question of the development set, and the topic that it asks for or <c>out-of-scope</c>.</summary>
internal sealed record TopicQuestion(string Topic, string Text)
{
    public static IReadOnlyList<TopicQuestion> All { get; } = [.. Lines().Select(line => JsonSerializer.Deserialize<TopicQuestion>(line, JsonSerializerOptions.Web)!)];

    public bool IsOutOfScope => Topic == TopicExamples.OutOfScope;

    private static IEnumerable<string> Lines()
    {
        using var stream = typeof(TopicQuestion).Assembly.GetManifestResourceStream("Development/sets/topics.jsonl")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
