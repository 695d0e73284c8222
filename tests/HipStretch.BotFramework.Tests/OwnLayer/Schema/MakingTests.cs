using System.Runtime.CompilerServices;
using Microsoft.Bot.Schema;

namespace HipStretch.BotFramework.Tests.OwnLayer.Schema;

/// <summary>A constructor of forty parameters, in which one could easily land in another's property.</summary>
public sealed class MakingTests
{
    [Fact]
    public void Each_parameter_of_an_activity_becomes_the_property_of_its_name()
    {
        var making = typeof(Activity).GetConstructors().Single(one => one.GetParameters().Length > 0);
        var said = making.GetParameters().Select((parameter, index) => Some(parameter.ParameterType, index)).ToArray();

        var made = making.Invoke(said);

        made.ShouldSatisfyAllConditions([.. making.GetParameters().Select((parameter, index) => (Action)(() =>
            typeof(Activity).GetProperty($"{char.ToUpperInvariant(parameter.Name![0])}{parameter.Name[1..]}")!
                .GetValue(made).ShouldBe(said[index], parameter.Name)))]);
    }

    private static object Some(Type type, int index)
    {
        var kind = Nullable.GetUnderlyingType(type) ?? type;
        return kind == typeof(string) || kind == typeof(object) ? $"{index}"
            : kind == typeof(DateTimeOffset) ? DateTimeOffset.UnixEpoch.AddHours(index)
            : kind == typeof(bool) ? true
            : kind.IsInterface ? Array.CreateInstance(kind.GetGenericArguments()[0], 0)
            : RuntimeHelpers.GetUninitializedObject(kind);
    }
}
