using System.Reflection;
using HipStretch.Bot.Conversations;
using Microsoft.Extensions.Logging;

namespace HipStretch.Bot.Tests.Architecture;

public sealed class LogEventsTests
{
    [Fact]
    public void Every_log_event_has_a_number_of_its_own()
    {
        var numbers = typeof(TurnRunner).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Select(method => (method.Name, Event: method.GetCustomAttribute<LoggerMessageAttribute>()))
            .Where(log => log.Event is not null)
            .Select(log => (log.Name, log.Event!.EventId))
            .ToArray();

        numbers.Length.ShouldBeGreaterThan(20);
        numbers.Where(log => log.EventId < 1000).ShouldBeEmpty();
        numbers.GroupBy(log => log.EventId).Where(same => same.Count() > 1).SelectMany(same => same).ShouldBeEmpty();
    }
}
