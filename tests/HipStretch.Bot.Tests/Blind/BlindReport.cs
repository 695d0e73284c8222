using HipStretch.Bot.Tests.Blind.Texts;
using HipStretch.Bot.Tests.Blind.Vignettes;
using HipStretch.Testing;

namespace HipStretch.Bot.Tests.Blind;

/// <summary>
/// The measure of all sets, taken once. What was got wrong goes to files beside the test program and never to the console:
/// whoever improves the bot must not see the cases.
/// </summary>
public sealed class BlindReport : IAsyncLifetime
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "TestResults", "blind");

    private readonly HashSet<string> unknown = [];
    private readonly HashSet<string> untold = [];

    internal RecogniserMeasure Recognisers { get; } = new("recognisers");

    /// <summary>A second set by another author, to see whether what was learned since the first was measured holds for others.</summary>
    internal RecogniserMeasure MoreRecognisers { get; } = new("recognisers-second");

    internal TopicMeasure Topics { get; } = new();

    internal TriageMeasure Conversations { get; private set; } = null!;

    /// <summary>The same with people who say yes to whatever is read back: what their words alone are misheard as.</summary>
    internal TriageMeasure Careless { get; private set; } = null!;

    internal TriageMeasure Rules { get; private set; } = null!;

    /// <inheritdoc />
    public async ValueTask InitializeAsync()
    {
        var vignettes = Vignette.All(TestBot.Knowledge);
        Rules = new([.. vignettes.Select(RulesAlone.Of)]);
        Conversations = new(await TalkAsync(vignettes, isCareless: false));
        Careless = new(await TalkAsync(vignettes, isCareless: true));
        unknown.UnionWith(vignettes.SelectMany(vignette => vignette.Unknown));
        Directory.CreateDirectory(Folder);
        Write("table.txt", [ReportTable.Of(this)]);
        Write("recognisers.txt", Recognisers.Misses);
        Write("recognisers-second.txt", MoreRecognisers.Misses);
        Write("topics.txt", Topics.Misses);
        Write("conversations.txt", Conversations.Misses);
        Write("careless.txt", Careless.Misses);
        Write("rules.txt", Rules.Misses);
        Write("facts.txt", [$"of the cases, without a place here: {string.Join(", ", unknown)}", $"asked for, and not in some case: {string.Join(", ", untold.Order())}"]);
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>All conversations in one bot, each with a person of its own.</summary>
    private async Task<IReadOnlyList<Outcome>> TalkAsync(IReadOnlyList<Vignette> vignettes, bool isCareless)
    {
        await using var bot = new TestBot();
        var outcomes = new List<Outcome>();
        foreach (var vignette in vignettes)
        {
            var conversation = new VignetteConversation(bot, vignette, isCareless);
            outcomes.Add(await conversation.PlayAsync());
            untold.UnionWith(conversation.Untold.Select(fact => fact.ToString()));
        }

        return outcomes;
    }

    private static void Write(string file, IEnumerable<string> lines) => File.WriteAllLines(Path.Combine(Folder, file), lines);
}
