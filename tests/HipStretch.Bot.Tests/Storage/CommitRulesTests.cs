using HipStretch.Bot.Storage;

namespace HipStretch.Bot.Tests.Storage;

public sealed class CommitRulesTests
{
    private static readonly TurnCommit Good = Turn.In("c", 0, "a").By(Turn.Ann, 0).Answering("m1");

    public static TheoryData<string> BadIds => [null!, "", new string('x', CommitRules.MaxIdLength + 1), "nul\0", "half \ud83d"];

    [Fact]
    public void The_longest_ids_and_documents_are_good()
    {
        var id = new string('x', CommitRules.MaxIdLength);
        Should.NotThrow(() => CommitRules.Check(Good with
        {
            Conversation = new(id, id),
            State = new(new byte[CommitRules.MaxJsonBytes], 0),
            Activities = [new(id, new byte[CommitRules.MaxJsonBytes])],
        }));
    }

    [Theory]
    [MemberData(nameof(BadIds))]
    public void An_id_must_be_text_of_1_to_512_characters(string id)
    {
        Refuses(Good with { Conversation = new("directline", id) }, "conversation");
        Refuses(Good with { Conversation = new(id, "c") }, "conversation");
        Refuses(Good.By(new UserKey("directline", id), 0), "user");
        Refuses(Good.By(new UserKey(id, "ann"), 0), "user");
        Refuses(Good with { Activities = [new(id, Turn.Json("a"))] }, "activity");
        Refuses(Good with { Answer = new(id, Turn.Json("a")) }, "inbound id");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(CommitRules.MaxJsonBytes + 1)]
    public void A_document_must_have_1_byte_to_1_MiB(int length)
    {
        var json = new byte[length];
        Refuses(Good with { State = new(json, 0) }, "conversation's state");
        Refuses(Good with { User = new(Turn.Ann, new(json, 0)) }, "user's state");
        Refuses(Good with { Activities = [new("a", json)] }, "activity");
        Refuses(Good with { Answer = new("m1", json) }, "answer");
    }

    [Fact]
    public void Activities_of_a_turn_must_have_different_ids() => Refuses(Turn.In("c", 0, "a", "b", "a"), "'a'");

    [Fact]
    public void An_expected_version_must_not_be_negative() => Refuses(Turn.In("c", -1), "version -1");

    [Fact]
    public void A_part_that_is_missing_is_refused()
    {
        Refuses(Good with { Conversation = null! }, "Conversation");
        Refuses(Good with { State = null! }, "document");
        Refuses(Good with { Activities = null! }, "Activities");
        Refuses(Good with { Activities = [null!] }, "activity");
    }

    private static void Refuses(TurnCommit turn, string because) =>
        Should.Throw<ArgumentException>(() => CommitRules.Check(turn)).Message.ShouldContain(because, Case.Insensitive);
}
