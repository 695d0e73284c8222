using System.Security.Cryptography;
using HipStretch.Bot.Storage;
using HipStretch.Bot.Storage.Sealing;

namespace HipStretch.Bot.Tests.Storage.Sealing;

public sealed class SealsTests : IDisposable
{
    private static readonly byte[] Old = RandomNumberGenerator.GetBytes(32);
    private static readonly byte[] New = RandomNumberGenerator.GetBytes(32);
    private static readonly SealedPlace Place = SealedPlace.Activity(Turn.Conversation("c"));

    private readonly SqliteFolder folder = new();

    public static TheoryData<bool> EitherSeal => [true, false];

    [Theory, MemberData(nameof(EitherSeal))]
    public void What_is_sealed_opens_at_its_place_and_tells_nothing_elsewhere(bool configured)
    {
        var seals = Of(configured);
        var closed = seals.Close(Turn.Json("my back hurts"), Place);

        Turn.Text(seals.Open(closed, Place)).ShouldBe("my back hurts");
        closed.Span.IndexOf("back"u8).ShouldBe(-1);
        (closed.Length - Turn.Json("my back hurts").Length).ShouldBeLessThanOrEqualTo(Seal.MostAdded);
        seals.Close(Turn.Json("my back hurts"), Place).Span.SequenceEqual(closed.Span).ShouldBeFalse();
    }

    [Theory, MemberData(nameof(EitherSeal))]
    public void What_was_moved_to_another_place_is_refused(bool configured)
    {
        var seals = Of(configured);
        var closed = seals.Close(Turn.Json("a"), Place);

        foreach (var other in new[] { SealedPlace.Activity(Turn.Conversation("d")), SealedPlace.Outbox(Turn.Conversation("c")), SealedPlace.Person(Turn.Ann) })
        {
            Should.Throw<TurnStoreException>(() => seals.Open(closed, other)).Message.ShouldContain("moved from another row");
        }
    }

    [Theory, MemberData(nameof(EitherSeal))]
    public void What_was_changed_or_cut_at_any_byte_is_refused(bool configured)
    {
        var seals = Of(configured);
        var closed = seals.Close(Turn.Json("a"), Place).ToArray();
        for (var i = 0; i < closed.Length; i++)
        {
            byte[] changed = [.. closed];
            changed[i] ^= 1;
            Should.Throw<TurnStoreException>(() => seals.Open(changed, Place));
            Should.Throw<TurnStoreException>(() => seals.Open(closed.AsMemory(0, i), Place));
        }
    }

    [Fact]
    public void The_first_key_seals_and_the_ones_behind_it_open()
    {
        var before = new Seals(new ConfiguredSeal([Old]));
        var after = new Seals(new ConfiguredSeal([New, Old]));

        Turn.Text(after.Open(before.Close(Turn.Json("old"), Place), Place)).ShouldBe("old");
        Should.Throw<TurnStoreException>(() => before.Open(after.Close(Turn.Json("new"), Place), Place)).Message
            .ShouldBe($"A stored activity cannot be opened. It was sealed with the key {ConfiguredSeal.NameOf(New)}, "
                + "which is not among HipStretch:Encryption:Keys. Add that key there again, behind the first.");
    }

    [Fact]
    public void Keys_of_configuration_take_over_from_the_folders_and_cannot_be_taken_away()
    {
        var before = Of(configured: false);
        var after = new Seals(new ConfiguredSeal([New]), KeyFolderSeal.In(folder.Options.DataDirectory));

        Turn.Text(after.Open(before.Close(Turn.Json("old"), Place), Place)).ShouldBe("old");
        Should.Throw<TurnStoreException>(() => before.Open(after.Close(Turn.Json("new"), Place), Place)).Message.ShouldContain("HipStretch:Encryption:Keys names none");
    }

    [Fact]
    public void Keys_in_the_folder_are_their_owners_alone_and_a_lost_one_is_named()
    {
        var closed = Of(configured: false).Close(Turn.Json("a"), Place);
        var keys = new DirectoryInfo(Path.Combine(folder.Options.DataDirectory, "keys"));
        var key = keys.GetFiles().ShouldHaveSingleItem();
        if (!OperatingSystem.IsWindows())
        {
            keys.UnixFileMode.ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            key.UnixFileMode.ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        Turn.Text(Of(configured: false).Open(closed, Place)).ShouldBe("a");
        key.Delete();
        var lost = Should.Throw<TurnStoreException>(() => Of(configured: false).Open(closed, Place)).Message;
        lost.ShouldContain(key.Name["key-".Length..^".xml".Length]);
        lost.ShouldContain(keys.FullName);
    }

    [Fact]
    public void What_is_not_sealed_was_written_by_somebody_else_and_is_refused()
    {
        Should.Throw<TurnStoreException>(() => Of(configured: true).Open("{}"u8.ToArray(), Place)).Message.ShouldContain("not sealed");
        Should.Throw<TurnStoreException>(() => Of(configured: true).Open(Old, SealedPlace.Secret("signing"))).Message.ShouldContain("not sealed");
    }

    [Theory]
    [InlineData("")]
    [InlineData("c2hvcnQ=")]
    [InlineData("not base64 at all, whatever its length is")]
    public void A_key_that_is_none_is_refused_without_being_told(string key)
    {
        var result = new EncryptionOptionsValidator().Validate(null, new EncryptionOptions { Keys = [Convert.ToBase64String(New), key] });

        result.Failures.ShouldBe(["HipStretch:Encryption:Keys:1 must be base64 of 32 bytes."]);
    }

    public void Dispose() => folder.Dispose();

    private Seals Of(bool configured)
    {
        Directory.CreateDirectory(folder.Options.DataDirectory);
        return new Seals(configured ? new ConfiguredSeal([New]) : KeyFolderSeal.In(folder.Options.DataDirectory));
    }
}
