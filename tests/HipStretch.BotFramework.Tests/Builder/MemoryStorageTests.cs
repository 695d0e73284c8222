using Microsoft.Bot.Builder;

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
    public async Task Items_of_one_type_are_read_as_that_type()
    {
        await WriteAsync("a", new Note { Text = "one" });

        (await _storage.ReadAsync<Note>(["a", "b"]))["a"].Text.ShouldBe("one");
        (await _storage.ReadAsync<Version>(["a"])).ShouldBeEmpty();
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
    public async Task A_circle_stays_a_circle()
    {
        var ring = new Dictionary<string, object>();
        ring["self"] = ring;
        await WriteAsync("a", ring);

        var read = (Dictionary<string, object>)(await _storage.ReadAsync(["a"]))["a"];

        read["self"].ShouldBeSameAs(read);
    }

    private Task WriteAsync(string key, object item) => _storage.WriteAsync(new Dictionary<string, object> { [key] = item });

    private async Task<Note> ReadAsync() => (Note)(await _storage.ReadAsync(["a"]))["a"];

    private sealed class Note : IStoreItem
    {
        public string? Text { get; set; }

        public List<string> Lines { get; set; } = [];

        public string? ETag { get; set; }
    }
}
