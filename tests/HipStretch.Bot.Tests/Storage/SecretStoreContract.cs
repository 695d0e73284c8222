using System.Text;
using HipStretch.Bot.Storage;

namespace HipStretch.Bot.Tests.Storage;

/// <summary>What every store does with keys, and with what lets a page take up its conversation.</summary>
public abstract class SecretStoreContract
{
    private static readonly ResumableAccess Ann = new("conversation-of-ann", "dl_ann");
    private static readonly ResumableAccess Bob = new("conversation-of-bob", "dl_bob");

    private protected abstract ISecretStore Store { get; }

    /// <summary>Closes the store and opens it again.</summary>
    private protected abstract Task ReopenAsync();

    [Fact]
    public async Task The_first_key_of_a_name_stays()
    {
        (await KeyAsync("signing", "first")).ShouldBe("first");
        (await KeyAsync("signing", "second")).ShouldBe("first");
        (await KeyAsync("other", "third")).ShouldBe("third");

        await ReopenAsync();
        (await KeyAsync("signing", "fourth")).ShouldBe("first");
    }

    [Fact]
    public async Task A_key_may_have_any_bytes()
    {
        byte[] key = [.. Enumerable.Range(0, 256).Select(n => (byte)n)];
        await Store.KeyAsync("bytes", key, Turn.Noon, CancellationToken.None);

        (await Store.KeyAsync("bytes", new byte[1], Turn.Noon, CancellationToken.None)).ToArray().ShouldBe(key);
    }

    [Fact]
    public async Task All_who_race_to_make_a_key_get_the_same_one()
    {
        var keys = await Task.WhenAll(Enumerable.Range(0, 20).Select(n => KeyAsync("raced", $"key {n}")));

        keys.Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task What_is_replaced_opens_nothing_and_its_successor_opens_the_same()
    {
        await AddAsync("a1", Ann);
        await AddAsync("b1", Bob);

        (await RotateAsync("a1", "a2")).ShouldBe(Ann);
        (await RotateAsync("a1", "a3")).ShouldBeNull();
        (await RotateAsync("a2", "a4")).ShouldBe(Ann);
        (await RotateAsync("b1", "b2")).ShouldBe(Bob);

        await ReopenAsync();
        (await RotateAsync("a2", "a5")).ShouldBeNull();
        (await RotateAsync("a4", "a5")).ShouldBe(Ann);
    }

    [Fact]
    public async Task What_was_never_kept_opens_nothing_and_keeps_nothing()
    {
        (await RotateAsync("unknown", "next")).ShouldBeNull();
        (await RotateAsync("next", "after")).ShouldBeNull();
        (await RotateAsync("unknown", "after")).ShouldBeNull();
    }

    [Fact]
    public async Task Of_those_who_race_to_take_it_up_one_gets_it()
    {
        await AddAsync("a", Ann);
        var taken = await Task.WhenAll(Enumerable.Range(0, 20).Select(n => RotateAsync("a", $"next {n}")));

        taken.Count(access => access == Ann).ShouldBe(1);
        taken.Count(access => access is null).ShouldBe(19);
        (await RotateAsync($"next {Array.IndexOf(taken, Ann)}", "last")).ShouldBe(Ann);
    }

    private async Task<string> KeyAsync(string name, string ifMissing) =>
        Encoding.UTF8.GetString((await Store.KeyAsync(name, Encoding.UTF8.GetBytes(ifMissing), Turn.Noon, CancellationToken.None)).Span);

    private Task AddAsync(string hash, ResumableAccess access) => Store.AddResumeAsync(Encoding.UTF8.GetBytes(hash), access, Turn.Noon, CancellationToken.None);

    private Task<ResumableAccess?> RotateAsync(string hash, string next) =>
        Store.RotateResumeAsync(Encoding.UTF8.GetBytes(hash), Encoding.UTF8.GetBytes(next), Turn.Noon, CancellationToken.None);
}
