using HipStretch.Bot.Storage;

namespace HipStretch.Bot.Tests.Storage;

/// <summary>What every turn store does; a store's own test class derives from it and says how to open it and read its log.</summary>
public abstract class TurnStoreContract
{
    private protected abstract ITurnStore Store { get; }

    private protected abstract IReadOnlyList<(long Sequence, string Id)> ReadLog(string conversation);

    [Fact]
    public async Task A_conversation_never_seen_has_an_empty_snapshot() =>
        (await Store.LoadAsync("new", "m1")).ShouldBe(TurnSnapshot.Empty);

    [Fact]
    public async Task What_the_first_turn_wrote_is_loaded_back()
    {
        (await Store.CommitAsync(Turn.In("c", 0, "in", "out").By(Turn.Ann, 0).Answering("m1")))
            .ShouldBe(new CommitResult.Committed(1, 2));

        var snapshot = await Store.LoadAsync("c", "m1");
        Turn.Text(snapshot.Conversation!.Json).ShouldBe("state 1");
        snapshot.Conversation.Version.ShouldBe(1);
        Turn.Text(snapshot.User!.Json).ShouldBe("user 1");
        snapshot.User.Version.ShouldBe(1);
        Turn.Text(snapshot.Answer!.Value).ShouldBe("answer to m1");
        ReadLog("c").ShouldBe([(1, "in"), (2, "out")]);
    }

    [Fact]
    public async Task Every_turn_raises_the_versions_that_it_wrote()
    {
        await Store.CommittedAsync(Turn.In("c", 0).By(Turn.Ann, 0));
        await Store.CommittedAsync(Turn.In("c", 1));
        await Store.CommittedAsync(Turn.In("c", 2).By(Turn.Ann, 1));

        var snapshot = await Store.LoadAsync("c");
        snapshot.Conversation!.Version.ShouldBe(3);
        snapshot.User!.Version.ShouldBe(2);
        Turn.Text(snapshot.Conversation.Json).ShouldBe("state 3");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public async Task A_turn_that_read_another_version_of_the_conversation_conflicts_and_leaves_nothing(long expected)
    {
        await Store.CommittedAsync(Turn.In("c", 0, "first"));

        (await Store.CommitAsync(Turn.In("c", expected, "late").By(Turn.Ann, 0).Answering("m1")))
            .ShouldBe(new CommitResult.Conflict(TurnDocument.Conversation));

        var snapshot = await Store.LoadAsync("c", "m1");
        snapshot.Conversation!.Version.ShouldBe(1);
        snapshot.User.ShouldBeNull();
        snapshot.Answer.ShouldBeNull();
        ReadLog("c").ShouldBe([(1, "first")]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public async Task A_turn_that_read_another_version_of_the_user_conflicts_and_leaves_nothing(long expected)
    {
        await Store.CommittedAsync(Turn.In("here", 0).By(Turn.Ann, 0));

        (await Store.CommitAsync(Turn.In("there", 0, "late").By(Turn.Ann, expected).Answering("m1")))
            .ShouldBe(new CommitResult.Conflict(TurnDocument.User));

        await Store.ShouldHaveNothingOfAsync("there", "m1");
        (await Store.LoadAsync("there")).User!.Version.ShouldBe(1);
        ReadLog("there").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_conversation_that_is_not_there_conflicts_with_a_turn_that_read_one() =>
        (await Store.CommitAsync(Turn.In("gone", 4))).ShouldBe(new CommitResult.Conflict(TurnDocument.Conversation));

    [Fact]
    public async Task An_answer_belongs_to_its_inbound_id_and_its_conversation()
    {
        await Store.CommittedAsync(Turn.In("c", 0).Answering("m1"));
        await Store.CommittedAsync(Turn.In("c", 1).Answering("m2"));
        await Store.CommittedAsync(Turn.In("other", 0));

        Turn.Text((await Store.LoadAsync("c", "m1")).Answer!.Value).ShouldBe("answer to m1");
        Turn.Text((await Store.LoadAsync("c", "m2")).Answer!.Value).ShouldBe("answer to m2");
        (await Store.LoadAsync("c", "m3")).Answer.ShouldBeNull();
        (await Store.LoadAsync("c")).Answer.ShouldBeNull();
        (await Store.LoadAsync("other", "m1")).Answer.ShouldBeNull();
    }

    [Fact]
    public async Task Channels_may_use_the_same_ids()
    {
        var teams = new ConversationKey("msteams", "c");
        await Store.CommittedAsync(Turn.In("c", 0, "a").By(Turn.Ann, 0));
        await Store.CommittedAsync(Turn.In("c", 0, "a").By(new UserKey("msteams", "ann"), 0) with { Conversation = teams });

        (await Store.LoadAsync(new(teams, Turn.Ann), TestContext.Current.CancellationToken)).Conversation!.Version.ShouldBe(1);
        (await Store.LoadAsync("c")).Conversation!.Version.ShouldBe(1);
    }

    [Fact]
    public async Task The_log_numbers_activities_from_1_without_gaps_across_turns()
    {
        await Store.CommitAsync(Turn.In("c", 0, "a", "b"));
        await Store.CommitAsync(Turn.In("c", 0, "lost"));
        (await Store.CommitAsync(Turn.In("c", 1))).ShouldBe(new CommitResult.Committed(3, 2));
        (await Store.CommitAsync(Turn.In("c", 2, "c", "d", "e"))).ShouldBe(new CommitResult.Committed(3, 5));

        ReadLog("c").ShouldBe([(1, "a"), (2, "b"), (3, "c"), (4, "d"), (5, "e")]);
    }

    [Fact]
    public async Task An_activity_that_the_log_has_fails_its_turn_and_leaves_nothing()
    {
        await Store.CommittedAsync(Turn.In("c", 0, "a"));

        (await Store.CommitAsync(Turn.In("c", 1, "b", "a").By(Turn.Ann, 0))).ShouldBe(new CommitResult.Duplicate("a"));

        var snapshot = await Store.LoadAsync("c");
        snapshot.Conversation!.Version.ShouldBe(1);
        snapshot.User.ShouldBeNull();
        ReadLog("c").ShouldBe([(1, "a")]);
    }

    [Fact]
    public async Task A_second_answer_to_a_message_fails_its_turn_and_the_first_stays()
    {
        await Store.CommittedAsync(Turn.In("c", 0).Answering("m1"));

        var second = Turn.In("c", 1, "again") with { Answer = new InboundAnswer("m1", Turn.Json("something else")) };
        (await Store.CommitAsync(second)).ShouldBe(new CommitResult.Duplicate("m1"));

        Turn.Text((await Store.LoadAsync("c", "m1")).Answer!.Value).ShouldBe("answer to m1");
        ReadLog("c").ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(CommitRulesTests.BadIds), MemberType = typeof(CommitRulesTests))]
    public async Task What_can_be_no_id_names_nothing_and_is_no_trouble(string id)
    {
        await Store.CommittedAsync(Turn.In("c", 0).Answering("m1"));

        var snapshot = await Store.LoadAsync(new(Turn.Conversation("c"), new("directline", id ?? ""), id, id), TestContext.Current.CancellationToken);
        (snapshot.User, snapshot.Answer, snapshot.Answered).ShouldBe((null, null, null));
        (await Store.LoadAsync(id ?? "")).Conversation.ShouldBeNull();
        (await Store.ReadLogAsync(Turn.Conversation(id ?? ""), 0, 10, TestContext.Current.CancellationToken)).ShouldBeNull();
    }
}
