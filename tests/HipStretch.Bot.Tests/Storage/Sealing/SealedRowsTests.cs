using System.Text;
using HipStretch.Bot.Storage;
using HipStretch.Bot.Storage.Sealing;

namespace HipStretch.Bot.Tests.Storage.Sealing;

public sealed class SealedRowsTests : IAsyncDisposable
{
    private const string Marker = "sciatica-marker";

    private readonly SealedFolder folder = new();

    [Fact]
    public async Task Nothing_that_was_said_is_in_the_files_not_even_after_it_was_deleted()
    {
        await folder.Turns.CommittedAsync(Full("c"));
        await folder.Secrets.KeyAsync("signing", Encoding.UTF8.GetBytes(Marker), Turn.Noon, Token);
        ShouldNotHold(Marker);

        await folder.Below.ForgetAsync(Turn.Ann, Token);
        folder.Folder.Execute("PRAGMA wal_checkpoint;");
        ShouldNotHold(Marker);
    }

    [Fact]
    public async Task What_is_deleted_is_overwritten_whether_it_was_sealed_or_not()
    {
        await folder.Below.CommittedAsync(Full("c"));
        folder.Folder.Execute("PRAGMA wal_checkpoint(TRUNCATE);");
        Held().ShouldContain(Marker);

        await folder.Below.ForgetAsync(Turn.Ann, Token);
        folder.Folder.Execute("PRAGMA wal_checkpoint(TRUNCATE);");
        ShouldNotHold(Marker);
    }

    [Fact]
    public async Task A_row_that_was_moved_to_another_conversation_is_refused()
    {
        await folder.Turns.CommittedAsync(Full("c"));
        await folder.Turns.CommittedAsync(Turn.In("d", 0, "a"));
        foreach (var table in new[] { "activities", "outbox", "wakeups", "answers" })
        {
            folder.Folder.Execute($"UPDATE OR REPLACE {table} SET conversation = (SELECT key FROM conversations WHERE id = 'd');");
        }

        await Should.ThrowAsync<TurnStoreException>(folder.Turns.ReadLogAsync(Turn.Conversation("d"), 0, 10, Token));
        await Should.ThrowAsync<TurnStoreException>(folder.Turns.ReadWakeupsAsync(Turn.Conversation("d"), Token));
        await Should.ThrowAsync<TurnStoreException>(folder.Outbox.ReadOutboxAsync(Turn.Conversation("d"), Token));
        await Should.ThrowAsync<TurnStoreException>(folder.Turns.LoadAsync("d", "m"));
    }

    [Fact]
    public async Task The_size_that_counts_is_that_of_the_JSON()
    {
        var largest = Turn.In("c", 0) with { State = new DocumentWrite(Sized(CommitRules.MaxJsonBytes), 0) };
        await folder.Turns.CommittedAsync(largest);
        (await folder.Turns.LoadAsync("c")).Conversation!.Json.Length.ShouldBe(CommitRules.MaxJsonBytes);

        await Should.ThrowAsync<CommitRefusedException>(folder.Turns.CommitAsync(largest with { State = new DocumentWrite(Sized(CommitRules.MaxJsonBytes + 1), 1) }));
    }

    [Fact]
    public async Task A_lost_key_is_told_and_nothing_is_written_over_what_it_sealed()
    {
        await folder.Turns.CommittedAsync(Full("c"));
        await folder.ReopenAsync(new Seals(new ConfiguredSeal([new byte[32]])));

        (await Should.ThrowAsync<TurnStoreException>(folder.Turns.LoadAsync("c"))).Message.ShouldStartWith("A stored conversation cannot be opened.");
    }

    public ValueTask DisposeAsync() => folder.DisposeAsync();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static TurnCommit Full(string conversation) => Turn.In(conversation, 0) with
    {
        State = new DocumentWrite(Turn.Json(Marker), 0),
        User = new UserWrite(Turn.Ann, new DocumentWrite(Turn.Json(Marker), 0)),
        Activities = [new LoggedActivity("said", Turn.Json(Marker))],
        Outbox = [new OutboxMessage(OutboxKind.Send, "said", "http://localhost", Turn.Json(Marker))],
        Answer = new InboundAnswer("m", Turn.Json(Marker)),
        Wakeups = [new WakeupChange.Set(new Wakeup("cue", Turn.Noon, Turn.Json(Marker)))],
        Speaker = Turn.Ann,
    };

    private static byte[] Sized(int bytes) => [(byte)'"', .. Enumerable.Repeat((byte)'a', bytes - 2), (byte)'"'];

    private string Held() => string.Concat(Directory.GetFiles(folder.Folder.Options.DataDirectory).Select(file =>
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(stream, Encoding.Latin1);
        return reader.ReadToEnd();
    }));

    private void ShouldNotHold(string text) => Held().Contains(text, StringComparison.Ordinal).ShouldBeFalse();
}
