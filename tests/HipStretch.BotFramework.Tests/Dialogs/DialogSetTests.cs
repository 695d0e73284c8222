using Microsoft.Bot.Builder.Dialogs;

namespace HipStretch.BotFramework.Tests.Dialogs;

public sealed class DialogSetTests
{
    [Fact]
    public void Dialogs_whose_ids_clash_are_numbered()
    {
        var first = new TextPrompt("ask");
        var second = new TextPrompt("ask");
        var third = new TextPrompt("ask");

        var dialogs = new DialogSet().Add(first).Add(second).Add(third);

        second.Id.ShouldBe("ask2");
        third.Id.ShouldBe("ask3");
        dialogs.Find("ask").ShouldBeSameAs(first);
        dialogs.Find("ask3").ShouldBeSameAs(third);
    }

    [Fact]
    public void Adding_the_same_dialog_again_changes_nothing()
    {
        var prompt = new TextPrompt("ask");

        var dialogs = new DialogSet().Add(prompt).Add(prompt);

        prompt.Id.ShouldBe("ask");
        dialogs.GetDialogs().ShouldHaveSingleItem();
    }

    [Fact]
    public void Finding_an_unknown_dialog_gives_null() => new DialogSet().Find("nowhere").ShouldBeNull();

    [Fact]
    public async Task A_set_without_an_accessor_makes_no_context() =>
        await Should.ThrowAsync<Exception>(() => new DialogSet().CreateContextAsync(null!));

    [Fact]
    public void The_version_is_the_same_for_the_same_dialogs_and_changes_with_them()
    {
        static DialogSet Set(params string[] ids)
        {
            var dialogs = new DialogSet();
            foreach (var id in ids)
                dialogs.Add(new TextPrompt(id));
            return dialogs;
        }

        Set("ask", "tell").GetVersion().ShouldBe(Set("ask", "tell").GetVersion());
        Set("ask", "tell").GetVersion().ShouldNotBe(Set("ask").GetVersion());
    }

    [Fact]
    public void A_waterfalls_version_changes_with_the_number_of_its_steps()
    {
        WaterfallStep step = (context, token) => context.EndDialogAsync(null, token);

        new WaterfallDialog("steps", [step]).GetVersion().ShouldNotBe(new WaterfallDialog("steps", [step, step]).GetVersion());
        new WaterfallDialog("steps", [step]).GetVersion().ShouldBe(new WaterfallDialog("steps", [step]).GetVersion());
    }
}
