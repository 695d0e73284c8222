using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace HipStretch.BotFramework.Tests.OwnLayer;

public sealed class StoredValuesTests
{
    private readonly MemoryStorage _storage = new();

    [Fact]
    public async Task Fault_3_values_keep_their_types_without_type_names()
    {
        var prompt = MessageFactory.Text("Ready?");
        prompt.Properties["own"] = 1;
        var stored = new Dictionary<string, object>(StringComparer.OrdinalIgnoreCase)
        {
            ["count"] = 3,
            ["side"] = DayOfWeek.Monday,
            ["at"] = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(1)),
            ["prompt"] = prompt,
            ["record"] = new Pose("child", [1, 2], ("left", ["a"])),
            ["set"] = new HashSet<string> { "a", "b" },
            ["json"] = new JObject { ["x"] = 1 },
            ["nested"] = new List<object> { new Dictionary<string, object> { ["pain"] = 4.5 } },
        };
        await WriteAsync("a", stored);

        var read = (Dictionary<string, object>)(await _storage.ReadAsync(["a"]))["a"];

        (read["COUNT"], read["side"], read["at"]).ShouldBe((3, DayOfWeek.Monday, stored["at"]));
        read["prompt"].ShouldBeOfType<Activity>().Properties["own"]!.Value<int>().ShouldBe(1);
        var pose = read["record"].ShouldBeOfType<Pose>();
        (pose.Name, pose.Holds.Sum(), pose.Cue.Side).ShouldBe(("child", 3, "left"));
        pose.Cue.Words.ShouldNotBeSameAs(((Pose)stored["record"]).Cue.Words);
        read["set"].ShouldBeOfType<HashSet<string>>().Contains("b").ShouldBeTrue();
        JToken.DeepEquals((JObject)read["json"], (JObject)stored["json"]).ShouldBeTrue();
        ((Dictionary<string, object>)((List<object>)read["nested"])[0])["pain"].ShouldBe(4.5);
    }

    [Fact]
    public async Task Fault_3_what_is_no_data_is_refused() =>
        await Should.ThrowAsync<InvalidOperationException>(() => WriteAsync("a", new Dictionary<string, object> { ["f"] = () => 1 }));

    private Task WriteAsync(string key, object item) => _storage.WriteAsync(new Dictionary<string, object> { [key] = item });

    private sealed record Pose(string Name, int[] Holds, (string Side, string[] Words) Cue);
}
