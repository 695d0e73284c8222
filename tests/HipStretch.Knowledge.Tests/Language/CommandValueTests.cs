using HipStretch.Knowledge.Language;

namespace HipStretch.Knowledge.Tests.Language;

/// <summary>It is two in the afternoon of Thursday 26 November 2026.</summary>
public sealed class CommandValueTests
{
    [Theory]
    [InlineData("remind me at 8 every morning", "08:00")]
    [InlineData("set a reminder for 7pm", "19:00")]
    [InlineData("remind me tomorrow at half past seven", "2026-11-27T07:30")]
    [InlineData("remind me at 5", "17:00")]
    [InlineData("remind me at 1", "01:00")]
    [InlineData("remind me at quarter to nine in the morning", "08:45")]
    [InlineData("remind me at 19:30", "19:30")]
    [InlineData("reminder at noon please", "12:00")]
    [InlineData("remind me on monday at 9am", "2026-11-30T09:00")]
    [InlineData("remind me", null)]
    public void A_reminder_has_its_time(string text, string? time)
    {
        var understanding = Listener.Hear(text);
        understanding.Command.ShouldBe(Command.SetReminder);
        understanding.CommandValue.ShouldBe(time);
    }

    [Theory]
    [InlineData("speak slower", Command.VoiceRate, "slower")]
    [InlineData("can we switch to spanish", Command.Language, "spanish")]
    [InlineData("log my pain as a 6", Command.LogPain, "6")]
    public void Other_commands_have_theirs(string text, Command command, string value)
    {
        var understanding = Listener.Hear(text);
        understanding.Command.ShouldBe(command);
        understanding.CommandValue.ShouldBe(value);
    }
}
