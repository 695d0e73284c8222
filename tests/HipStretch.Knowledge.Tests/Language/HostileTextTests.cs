using System.Diagnostics;
using HipStretch.Knowledge.Language;

namespace HipStretch.Knowledge.Tests.Language;

public sealed class HostileTextTests(ITestOutputHelper output)
{
    /// <summary>What reading one message may allocate; an ordinary one takes a few tens of kilobytes.</summary>
    private const long MostBytes = 16_000_000;

    public static TheoryData<string> Pieces =>
        ["a", "no ", "7", "7 ", "(", ")", "xqzjw ", "lowr bck pian hrting ", "leg numb ", "both legs cant pee ", "since 3 weeks ago ", "not sure if ", "\u0001", "😀", "א ב ", "\u202e", "'; DROP TABLE x; -- ", "<b>hip</b>", "5, no wait, "];

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Ten_thousand_characters_of_anything_cost_little_work(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 10_000 / piece.Length));
        foreach (var expects in Enum.GetValues<Expectation>())
        {
            Listener.Hear(text, expects, "bladder fever");
            var before = GC.GetAllocatedBytesForCurrentThread();
            var watch = Stopwatch.StartNew();
            Listener.Hear(text, expects, "bladder fever").ShouldNotBeNull();
            output.WriteLine($"{expects}: {watch.Elapsed.TotalMilliseconds:F1} ms");
            (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(MostBytes);
        }
    }
}
