using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Bot.Schema;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace HipStretch.Bot.Channels.Terminal;

/// <summary>A message as a terminal shows it: its text, and its buttons as words that can be typed.</summary>
internal static partial class TerminalMessage
{
    private const int BarWidth = 30;

    public static IRenderable Render(IMessageActivity message)
    {
        var buttons = message.SuggestedActions?.Actions ?? [];
        return new Padder(
            new Rows(
                [
                    new Markup(WithBold(message.Text ?? "")),
                    .. Hold(message) is { } hold ? [hold] : Array.Empty<IRenderable>(),
                    .. buttons.Count == 0 ? Array.Empty<IRenderable>() : [new Markup(string.Join("  ", buttons.Select(Button)))],
                ]),
            new Padding(2, 0, 0, 1));
    }

    /// <summary>How far a hold that is running has come, as a bar, and the seconds that are left.</summary>
    private static Markup? Hold(IMessageActivity message)
    {
        var step = message.Entities?.FirstOrDefault(entity => entity.Type == "hipstretch/step")?.Properties;
        if (step is null || (string?)step["state"] != "holding" || (double?)step["holdSeconds"] is not { } seconds || (double?)step["remainingMs"] is not { } left)
        {
            return null;
        }

        var done = (int)Math.Round(BarWidth * (1 - (left / 1000 / seconds)));
        return new Markup(string.Create(CultureInfo.InvariantCulture, $"[teal]{new string('━', Math.Clamp(done, 0, BarWidth))}[/][grey]{new string('─', BarWidth - Math.Clamp(done, 0, BarWidth))}[/] {left / 1000:F0} s"));
    }

    private static string WithBold(string markdown) => Bold().Replace(Markup.Escape(markdown), "[bold]$1[/]");

    private static string Button(CardAction action) => $"[teal]{Markup.Escape($"[{action.Title}]")}[/]";

    [GeneratedRegex(@"\*\*(.+?)\*\*")]
    private static partial Regex Bold();
}
