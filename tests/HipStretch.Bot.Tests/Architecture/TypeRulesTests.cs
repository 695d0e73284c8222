using System.Reflection;
using System.Runtime.CompilerServices;
using HipStretch.Bot.Conversations;
using HipStretch.Knowledge;

namespace HipStretch.Bot.Tests.Architecture;

public sealed class TypeRulesTests
{
    private const BindingFlags Public = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Type[] Knowledge = typeof(KnowledgeBase).Assembly.GetExportedTypes();
    private static readonly Type[] Bot = typeof(ConversationGrain).Assembly.GetTypes();

    [Fact]
    public void What_we_know_cannot_be_changed() =>
        Knowledge.SelectMany(Changeable).ShouldBeEmpty();

    [Fact]
    public void Nobody_derives_from_what_we_know() =>
        Knowledge.Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false }).ShouldBeEmpty();

    [Fact]
    public void A_hierarchy_of_ours_is_closed() =>
        Knowledge.Where(type => type is { IsClass: true, IsAbstract: true, IsSealed: false })
            .Where(type => type.GetConstructors(BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.Instance)
                .Any(constructor => !constructor.IsPrivate && constructor.GetParameters().FirstOrDefault()?.ParameterType != type))
            .ShouldBeEmpty("its constructor is private, so that only its own cases derive from it");

    [Fact]
    public void What_grains_are_told_and_tell_is_immutable()
    {
        var messages = Bot.Where(type => type.IsInterface && type.IsAssignableTo(typeof(IGrain)))
            .SelectMany(grain => grain.GetMethods())
            .SelectMany(method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(Result(method.ReturnType)))
            .Where(type => type != typeof(CancellationToken) && type != typeof(void) && !type.IsAssignableTo(typeof(IGrainObserver)))
            .Distinct()
            .ToArray();

        messages.ShouldNotBeEmpty();
        messages.Where(type => !type.IsDefined(typeof(ImmutableAttribute), inherit: false)).ShouldBeEmpty();
        messages.SelectMany(Changeable).ShouldBeEmpty();
    }

    [Fact]
    public void Classes_of_the_bot_are_sealed_unless_they_are_abstract() =>
        Bot.Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false } && type.Namespace?.StartsWith("HipStretch", StringComparison.Ordinal) == true)
            .Where(type => !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false))
            .ShouldBeEmpty();

    private static Type Result(Type returned) => returned.IsGenericType ? returned.GetGenericArguments()[0] : typeof(void);

    private static IEnumerable<string> Changeable(Type type) =>
    [
        .. type.GetProperties(Public)
            .Where(property => property.SetMethod is { IsPublic: true } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
            .Select(property => $"{type.Name}.{property.Name}"),
        .. type.GetFields(Public).Where(field => field is { IsInitOnly: false, IsLiteral: false } && !type.IsEnum).Select(field => $"{type.Name}.{field.Name}"),
    ];
}
