using HipStretch.Clients.Tests.Conversations;

namespace HipStretch.Clients.Tests.Page;

/// <summary>Places in a conversation, by the message that the bot says there.</summary>
internal static class Place
{
    /// <summary>One of each kind, with a name for reports.</summary>
    public static readonly (string Name, Func<ChatMessage, bool> Is)[] Tour =
    [
        ("greeting", Greeting), ("question", Question), ("tick-list", TickList), ("verdict", Verdict), ("step", Step), ("hold", Hold), ("end", ClosingQuestion),
    ];

    /// <summary>Asked of somebody new, where nobody else asks it.</summary>
    public static bool Consent(ChatMessage message) => message.Buttons.Contains("Tell me more");

    public static bool Greeting(ChatMessage message) => message.Buttons.Contains("Lower back");

    public static bool Question(ChatMessage message) => message.Buttons.Contains("A few days");

    public static bool TickList(ChatMessage message) => message.Buttons.Contains("None of these");

    public static bool Verdict(ChatMessage message) => message.Buttons.Contains("Start stretching");

    public static bool Step(ChatMessage message) => message.State == "instructing";

    /// <summary>The second step of a pose, so that neither a new pose nor a new conversation would be taken for it.</summary>
    public static bool SecondStep(ChatMessage message) => Step(message) && message.Text.Contains("2 of", StringComparison.Ordinal);

    public static bool ThirdStep(ChatMessage message) => Step(message) && message.Text.Contains("3 of", StringComparison.Ordinal);

    public static bool Hold(ChatMessage message) => message.State == "holding";

    /// <summary>The question in the middle of a routine.</summary>
    public static bool MiddleQuestion(ChatMessage message) => message.Buttons.Contains("No, it's fine");

    /// <summary>The question that follows the end of a routine.</summary>
    public static bool ClosingQuestion(ChatMessage message) => message.Text.Contains("how's the pain", StringComparison.OrdinalIgnoreCase);

    public static bool Anything(ChatMessage message) => message.Text.Length > 0;
}
