using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using static HipStretch.BotFramework.Tests.Dialogs.Conversation;

namespace HipStretch.BotFramework.Tests.Dialogs;

public sealed class PromptCultureTests
{
    private static readonly PromptOptions Ready = new() { Prompt = MessageFactory.Text("?") };

    [Theory]
    [InlineData("en-US", "? (1) Yes or (2) No", "no")]
    [InlineData("en-GB", "? (1) Yes or (2) No", "no")]
    [InlineData("de-DE", "? (1) Ja oder (2) Nein", "nein")]
    [InlineData("es-MX", "? (1) Sí o (2) No", "no")]
    [InlineData("fr-CA", "? (1) Oui ou (2) Non", "non")]
    [InlineData("nl-NL", "? (1) Ja of (2) Nee", "nee")]
    [InlineData("pt-BR", "? (1) Sim ou (2) Não", "não")]
    [InlineData("ja-JP", "? (1) はい または (2) いいえ", "いいえ")]
    [InlineData("zh-CN", "? (1) 是的 要么 (2) 不", "不")]
    public async Task A_yes_or_no_is_asked_and_understood_in_the_conversations_culture(string locale, string question, string no)
    {
        var client = With(new ConfirmPrompt("ready"), Ready);

        (await SayAsync(client, "hi", locale)).ShouldBe(question);
        await SayAsync(client, no, locale);

        client.DialogTurnResult!.Result.ShouldBe(false);
    }

    [Theory]
    [InlineData("en-us", "? (1) A, (2) B, or (3) C")]
    [InlineData("de-de", "? (1) A, (2) B, oder (3) C")]
    [InlineData("es-es", "? (1) A, (2) B, o (3) C")]
    [InlineData("fr-fr", "? (1) A, (2) B, ou (3) C")]
    [InlineData("nl-nl", "? (1) A, (2) B, of (3) C")]
    [InlineData("pt-br", "? (1) A, (2) B, ou (3) C")]
    [InlineData("ja-jp", "? (1) A、 (2) B、 または (3) C")]
    public async Task Three_choices_are_listed_in_the_conversations_culture(string locale, string expected) =>
        (await SayAsync(With(new ChoicePrompt("which"), Letters()), "hi", locale)).ShouldBe(expected);

    [Theory]
    [InlineData("en", "en-us")]
    [InlineData("EN-gb", "en-us")]
    [InlineData("fr-ca", "fr-fr")]
    [InlineData("pt", "pt-br")]
    public void A_culture_is_mapped_to_the_supported_one_of_its_language(string given, string expected) =>
        PromptCultureModels.MapToNearestLanguage(given).ShouldBe(expected);

    [Fact]
    public void A_supported_cultures_words_are_given()
    {
        PromptCultureModels.GetSupportedCultures().Select(culture => culture.Locale).ShouldContain("es-es");
        PromptCultureModels.English.InlineOr.ShouldBe(" or ");
        PromptCultureModels.German.YesInLanguage.ShouldBe("Ja");
    }

    [Fact]
    public async Task The_default_locale_counts_when_the_message_has_none() =>
        (await SayAsync(With(new ConfirmPrompt("ready", defaultLocale: "es-es"), Ready), "hi", null)).ShouldBe("? (1) Sí o (2) No");

    [Fact]
    public async Task The_locale_of_the_message_goes_before_the_default() =>
        (await SayAsync(With(new ConfirmPrompt("ready", defaultLocale: "es-es"), Ready), "hi", "fr-fr")).ShouldBe("? (1) Oui ou (2) Non");

    [Fact]
    public async Task A_bot_can_bring_the_words_of_a_culture()
    {
        var words = new Dictionary<string, (Choice, Choice, ChoiceFactoryOptions)>
        {
            ["en-us"] = (new Choice("Aye"), new Choice("Nay"), new ChoiceFactoryOptions("; ", " / ", "; ", true)),
        };
        var client = With(new ConfirmPrompt("ready", words, null, "en-us"), Ready);

        (await SayAsync(client, "hi", "en-us")).ShouldBe("? (1) Aye / (2) Nay");
        await SayAsync(client, "nay", "en-us");
        client.DialogTurnResult!.Result.ShouldBe(false);
    }

    [Fact]
    public async Task A_bot_can_bring_what_stands_between_choices_in_a_culture()
    {
        var words = new Dictionary<string, ChoiceFactoryOptions> { ["en-us"] = new("; ", " / ", "; last ", false) };

        (await SayAsync(With(new ChoicePrompt("which", words, null, "en-us"), Letters()), "hi", "en-us")).ShouldBe("? A; B; last C");
    }

    [Fact]
    public async Task A_number_picks_yes_or_no_only_where_they_are_numbered()
    {
        var prompt = new ConfirmPrompt("ready", defaultLocale: "en-us")
        {
            ChoiceOptions = new ChoiceFactoryOptions { IncludeNumbers = false },
            ConfirmChoices = Tuple.Create(new Choice("Start"), new Choice("Later")),
        };
        var client = With(prompt, Ready);
        await SayAsync(client, "hi", "en-us");

        await SayAsync(client, "1", "en-us");

        client.DialogTurnResult!.Status.ShouldBe(DialogTurnStatus.Waiting);
    }

    [Fact]
    public async Task A_card_is_added_to_the_attachments_and_words_to_speak_that_the_question_has()
    {
        var question = (Activity)MessageFactory.Attachment(new Attachment("image/png", "https://test/hip.png"), "Which?", "Say which.");
        var options = Letters();
        options.Prompt = question;
        options.Style = ListStyle.HeroCard;

        var asked = await With(new ChoicePrompt("which"), options).SendActivityAsync<IMessageActivity>("hi");

        asked!.Attachments!.Select(attachment => attachment.ContentType).ShouldBe(["image/png", HeroCard.ContentType]);
        asked.Speak.ShouldBe("Say which.");
    }

    [Theory]
    [InlineData("personal", true)]
    [InlineData("channel", false)]
    public async Task On_teams_one_person_gets_suggested_actions_that_are_theirs(string conversation, bool expected)
    {
        var reference = TestAdapter.CreateConversation("convo");
        reference.ChannelId = Channels.Msteams;
        reference.Conversation!.ConversationType = conversation;
        var client = new DialogTestClient(new TestAdapter(reference), new ChoicePrompt("which"), Letters());

        var asked = await client.SendActivityAsync<IMessageActivity>("hi");

        (asked!.SuggestedActions?.Actions?.Count == 3).ShouldBe(expected);
        (asked.SuggestedActions?.To?.SingleOrDefault() == "user1").ShouldBe(expected);
        (asked.Attachments?.Count > 0).ShouldBe(!expected);
    }

    [Fact]
    public void Every_supported_culture_has_its_words() =>
        PromptCultureModels.GetSupportedCultures().ShouldAllBe(culture =>
            culture.Locale.Length > 0
            && culture.Separator.Length > 0
            && culture.InlineOr.Length > 0
            && culture.InlineOrMore.Length > 0
            && culture.YesInLanguage.Length > 0
            && culture.NoInLanguage.Length > 0);

    [Theory]
    [InlineData("tr", "tr-tr")]
    [InlineData("ko-KR", "ko-kr")]
    [InlineData("hi-IN", "hi-in")]
    [InlineData("sv-FI", "sv-se")]
    public void A_locale_is_mapped_to_the_supported_culture_of_its_language(string given, string expected) =>
        PromptCultureModels.MapToNearestLanguage(given).ShouldBe(expected);

    private static PromptOptions Letters() => new()
    {
        Prompt = MessageFactory.Text("?"),
        Choices = [new Choice("A"), new Choice("B"), new Choice("C")],
    };

    private static async Task<string?> SayAsync(DialogTestClient client, string text, string? locale) =>
        (await client.SendActivityAsync<IMessageActivity>(new Activity(ActivityTypes.Message) { Text = text, Locale = locale }))?.Text;
}
