using System.Text.RegularExpressions;
using Microsoft.Bot.Schema;

namespace HipStretch.Testing.Scripts;

/// <summary>Plays a written conversation on a bot, and says where they part.</summary>
public static class ScriptPlayer
{
    private const string Arrives = "(arrives)";

    /// <summary>Null where the bot said every line, and nothing else; else the first difference.</summary>
    public static async Task<string?> PlayAsync(TestBot bot, string script)
    {
        var unheard = new Queue<Activity>();
        Activity? last = null;
        foreach (var line in ScriptParser.Parse(script))
        {
            switch (line)
            {
                case ScriptLine.Wait when unheard.TryPeek(out var extra):
                    return $"before line {line.Number} the bot also said: {Shown(extra)}";
                case ScriptLine.Wait wait:
                    unheard = new(await bot.PassAsync(wait.Time));
                    break;
                case ScriptLine.User when unheard.TryPeek(out var extra):
                    return $"before line {line.Number} the bot also said: {Shown(extra)}";
                case ScriptLine.User user:
                    unheard = new(user.Text == Arrives ? await bot.ArriveAsync() : await bot.SayAsync(user.Text));
                    break;
                case ScriptLine.Speak speak when !Matches(last?.Speak, speak.Text):
                    return $"line {line.Number} wants to hear: {speak.Text}\nbut the bot spoke: {last?.Speak}";
                case ScriptLine.Bot expected:
                    if (!unheard.TryDequeue(out last))
                    {
                        return $"line {line.Number} wants: {expected.Text}\nbut the bot said nothing more";
                    }

                    if (!Matches(last.Text, expected.Text) || !HasButtons(last, expected.Buttons))
                    {
                        return $"line {line.Number} wants: {expected.Text} {Shown(expected.Buttons)}\nbut the bot said: {Shown(last)}";
                    }

                    break;
            }
        }

        return unheard.TryPeek(out var more) ? $"at the end the bot also said: {Shown(more)}" : null;
    }

    private static bool Matches(string? said, string pattern) => Regex.IsMatch(
        OneLine(said ?? ""),
        "^" + string.Join(".*", OneLine(pattern).Split("...").Select(Regex.Escape)) + "$",
        RegexOptions.None,
        TimeSpan.FromSeconds(1));

    private static bool HasButtons(Activity message, IReadOnlyList<string>? buttons) =>
        buttons is null || buttons.SequenceEqual(Buttons(message));

    private static IEnumerable<string> Buttons(Activity message) => message.SuggestedActions?.Actions?.Select(action => action.Title ?? "") ?? [];

    private static string OneLine(string text) => Regex.Replace(text, @"\s+", " ").Trim();

    private static string Shown(Activity message) => $"{OneLine(message.Text ?? "")} {Shown([.. Buttons(message)])}";

    private static string Shown(IReadOnlyList<string>? buttons) => string.Join(" ", (buttons ?? []).Select(button => $"[{button}]"));
}
