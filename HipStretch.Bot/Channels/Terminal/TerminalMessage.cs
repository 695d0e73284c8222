using System.Text.RegularExpressions;
using Microsoft.Bot.Schema;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace HipStretch.Bot.Channels.Terminal;

/// <summary>A message as a terminal shows it: its text, and its buttons as words that can be typed.</summary>
internal static partial class TerminalMessage
{
    public static IRenderable Render(IMessageActivity message)
    {
        var buttons = message.SuggestedActions?.Actions ?? [];
        return new Padder(
            new Rows(
                [
                    new Markup(WithBold(message.Text ?? "")),
                    .. buttons.Count == 0 ? Array.Empty<IRenderable>() : [new Markup(string.Join("  ", buttons.Select(Button)))],
                ]),
            new Padding(2, 0, 0, 1));
    }

    private static string WithBold(string markdown) => Bold().Replace(Markup.Escape(markdown), "[bold]$1[/]");

    private static string Button(CardAction action) => $"[teal]{Markup.Escape($"[{action.Title}]")}[/]";

    [GeneratedRegex(@"\*\*(.+?)\*\*")]
    private static partial Regex Bold();
}
