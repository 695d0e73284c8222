using HipStretch.Bot.Storage;
using HipStretch.Bot.Storage.Postgres;
using HipStretch.Testing.Servers;

namespace HipStretch.Bot.Tests.Storage.Postgres;

public sealed class PostgresOpeningTests(SharedPostgresServer shared)
{
    private readonly PostgresServer server = shared.Server;

    [Fact]
    public async Task Nodes_that_open_an_empty_database_at_once_make_its_tables_once()
    {
        var database = shared.Make(isEmpty: true);
        var opening = Enumerable.Range(0, 8).Select(_ => Task.Run(() => Open(server.To(database)))).ToArray();

        foreach (var store in await Task.WhenAll(opening))
        {
            await store.LoadAsync("c");
            await store.DisposeAsync();
        }

        server.Execute("SELECT string_agg(version::text, ' ') FROM schema_version;", database).ShouldBe($"{PostgresMigrations.Newest}");
    }

    [Fact]
    public void Tables_that_a_newer_program_made_are_refused_untouched()
    {
        var database = shared.Make(isEmpty: true);
        server.Execute("CREATE TABLE schema_version (version integer NOT NULL); INSERT INTO schema_version VALUES (9000);", database);

        Refuses(server.To(database), "have version 9000", "newer program");

        server.Execute("SELECT count(*) FROM pg_tables WHERE schemaname = 'public';", database).ShouldBe(1L);
    }

    [Fact]
    public void A_database_that_does_not_have_every_character_is_refused()
    {
        server.Execute("CREATE DATABASE latin ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0;");
        Refuses(server.To("latin"), "LATIN1", "UTF8");
    }

    [Fact]
    public void A_role_that_may_make_no_tables_is_told_with_advice() =>
        Refuses($"{server.To(shared.Make(isEmpty: true))};Username=locked;Password=right", "42501", "owner of the database");

    [Fact]
    public void A_database_that_is_not_there_is_told_with_advice() => Refuses(server.To("nowhere"), "'nowhere'", "Make that database");

    [Fact]
    public void A_wrong_password_is_told_with_advice_and_not_repeated() =>
        Refuses($"{server.To("postgres")};Username=locked;Password=hush", "28P01", "Check the user name and the password").ShouldNotContain("hush");

    [Theory]
    [InlineData("Host=127.0.0.1;Port=1;Database=bot;Password=hush", "'bot' at 127.0.0.1:1")]
    [InlineData("Host=nobody.invalid;Database=bot;Password=hush", "'bot' at nobody.invalid:5432")]
    [InlineData("Host=/nowhere;Database=bot;Password=hush", "'bot' at /nowhere:5432")]
    public void A_server_that_does_not_answer_is_told_with_advice(string connectionString, string place) =>
        Refuses(connectionString, place, "See that the server runs").ShouldNotContain("hush");

    [Theory]
    [InlineData("postgres://bot:hush@db.example/bot")]
    [InlineData("Host=db.example;Password=hu;hush=1")]
    [InlineData("Host=db.example;Port=hush")]
    [InlineData("Database=bot;Password=hush")]
    [InlineData("Host=db.example;Password=hush;Minimum Pool Size=9;Maximum Pool Size=2")]
    public void What_is_no_connection_string_is_told_with_advice_and_not_repeated(string connectionString) =>
        Refuses(connectionString, "HipStretch:Storage:Postgres", "Host=db.example").ShouldNotContain("hush");

    private static string Refuses(string connectionString, params string[] said)
    {
        var message = Should.Throw<TurnStoreException>(() => Open(connectionString)).Message;
        message.ShouldNotContain('\n');
        foreach (var words in said)
            message.ShouldContain(words);
        return message;
    }

    private static PostgresTurnStore Open(string connectionString) => PostgresTurnStore.Open(PostgresDatabase.Parse(connectionString));
}
