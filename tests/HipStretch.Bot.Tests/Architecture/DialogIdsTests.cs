using System.Reflection;
using System.Text.RegularExpressions;
using HipStretch.Bot.Dialogs;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace HipStretch.Bot.Tests.Architecture;

/// <summary>Dialog ids are in stored state, so they must be chosen, not derived from a type's name, and never be two dialogs'.</summary>
public sealed class DialogIdsTests : IDisposable
{
    private readonly IHost host = Build();

    [Fact]
    public void Every_dialog_is_registered() =>
        Dialogs().Select(dialog => dialog.GetType()).ShouldBe(DialogTypes(), ignoreOrder: true);

    [Fact]
    public void Every_dialog_has_an_id_of_its_own() => Dialogs().Select(dialog => dialog.Id).ShouldBeUnique();

    [Fact]
    public void Every_dialog_id_is_spelled_out()
    {
        foreach (var dialog in Dialogs())
        {
            Regex.IsMatch(dialog.Id, "^[a-z]+(-[a-z]+)*$").ShouldBeTrue($"{dialog.GetType().Name} has the id '{dialog.Id}'");
            (Constant(dialog.GetType()) ?? "root").ShouldBe(dialog.Id);
        }
    }

    public void Dispose() => host.Dispose();

    private IEnumerable<Dialog> Dialogs() => [host.Services.GetRequiredService<RootDialog>(), .. host.Services.GetServices<Dialog>()];

    private static IEnumerable<Type> DialogTypes() =>
        typeof(RootDialog).Assembly.GetTypes().Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(Dialog)));

    private static string? Constant(Type dialog) =>
        (string?)dialog.GetField("DialogId", BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)?.GetRawConstantValue();

    private static IHost Build()
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddSingleton(TimeProvider.System);
        builder.AddKnowledge();
        builder.AddDialogs();
        return builder.Build();
    }
}
