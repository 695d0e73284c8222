using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace HipStretch.BotFramework.Tests.Builder;

public sealed class MemoryStorageTests
{
    private readonly MemoryStorage _storage = new();

    [Fact]
    public async Task Keys_without_an_item_are_left_out()
    {
        await WriteAsync("a", new Note { Text = "one" });

        (await _storage.ReadAsync(["a", "b"])).Keys.ShouldBe(["a"]);
        await _storage.DeleteAsync(["a", "b"]);
        (await _storage.ReadAsync(["a"])).ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_version_has_an_etag_of_its_own()
    {
        await WriteAsync("a", new Note { Text = "one" });
        var first = await ReadAsync();
        await WriteAsync("a", new Note { Text = "two", ETag = first.ETag });

        (await ReadAsync()).ETag.ShouldNotBe(first.ETag);
        (await ReadAsync()).Text.ShouldBe("two");
    }

    [Fact]
    public async Task An_old_version_is_refused()
    {
        await WriteAsync("a", new Note { Text = "one" });
        var old = await ReadAsync();
        await WriteAsync("a", new Note { Text = "two", ETag = "*" });

        await Should.ThrowAsync<Exception>(() => WriteAsync("a", old));
        (await ReadAsync()).Text.ShouldBe("two");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("*")]
    public async Task No_etag_overwrites(string? etag)
    {
        await WriteAsync("a", new Note { Text = "one" });
        await WriteAsync("a", new Note { Text = "two", ETag = etag });

        (await ReadAsync()).Text.ShouldBe("two");
    }

    [Fact]
    public async Task A_refused_item_keeps_the_others_back()
    {
        await WriteAsync("a", new Note { Text = "one" });

        await Should.ThrowAsync<InvalidOperationException>(() => _storage.WriteAsync(new Dictionary<string, object>
        {
            ["b"] = new Note { Text = "new" },
            ["a"] = new Note { Text = "two", ETag = "old" },
        }));

        (await _storage.ReadAsync(["b"])).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nobody_changes_what_is_stored_by_keeping_a_reference()
    {
        var written = new Note { Text = "one", Lines = ["x"] };
        await WriteAsync("a", written);
        written.Lines.Add("y");
        (await ReadAsync()).Lines.Add("z");

        (await ReadAsync()).Lines.ShouldBe(["x"]);
    }

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
    public async Task A_circle_stays_a_circle()
    {
        var ring = new Dictionary<string, object>();
        ring["self"] = ring;
        await WriteAsync("a", ring);

        var read = (Dictionary<string, object>)(await _storage.ReadAsync(["a"]))["a"];

        read["self"].ShouldBeSameAs(read);
    }

    [Fact]
    public async Task Fault_3_what_is_no_data_is_refused() =>
        await Should.ThrowAsync<InvalidOperationException>(() => WriteAsync("a", new Dictionary<string, object> { ["f"] = () => 1 }));

    private Task WriteAsync(string key, object item) => _storage.WriteAsync(new Dictionary<string, object> { [key] = item });

    private async Task<Note> ReadAsync() => (Note)(await _storage.ReadAsync(["a"]))["a"];

    private sealed record Pose(string Name, int[] Holds, (string Side, string[] Words) Cue);

    private sealed class Note : IStoreItem
    {
        public string? Text { get; set; }

        public List<string> Lines { get; set; } = [];

        public string? ETag { get; set; }
    }
}
