using System.Globalization;
using System.Text.RegularExpressions;

namespace HipStretch.Testing.Scripts;

/// <summary>Reads conversations written as people write them down.</summary>
public static partial class ScriptParser
{
    /// <summary>The lines of a script; empty lines and lines that begin with # are comments, indented lines go on with the one before.</summary>
    /// <exception cref="FormatException">A line is none of the kinds.</exception>
    public static IReadOnlyList<ScriptLine> Parse(string script)
    {
        var lines = new List<(int Number, string Text)>();
        foreach (var (index, text) in script.ReplaceLineEndings("\n").Split('\n').Index())
        {
            if (text.Trim().Length == 0 || text.StartsWith('#'))
            {
                continue;
            }

            if (char.IsWhiteSpace(text[0]) && lines.Count > 0)
            {
                lines[^1] = (lines[^1].Number, $"{lines[^1].Text} {text.Trim()}");
            }
            else
            {
                lines.Add((index + 1, text.Trim()));
            }
        }

        return [.. lines.Select(line => ParseLine(line.Number, line.Text))];
    }

    private static ScriptLine ParseLine(int number, string line)
    {
        if (Wait().Match(line) is { Success: true } wait)
        {
            var amount = int.Parse(wait.Groups[1].Value, CultureInfo.InvariantCulture);
            return new ScriptLine.Wait(number, wait.Groups[2].Value switch
            {
                "s" => TimeSpan.FromSeconds(amount),
                "m" => TimeSpan.FromMinutes(amount),
                _ => TimeSpan.FromHours(amount),
            });
        }

        var (speaker, text) = line.Split(':', 2) is [var name, var said] ? (name, said.Trim()) : ("", "");
        return speaker switch
        {
            "user" => new ScriptLine.User(number, text),
            "bot" => new ScriptLine.Bot(number, Buttons().Replace(text, "").Trim(), ButtonsOf(text)),
            "speak" => new ScriptLine.Speak(number, text),
            _ => throw new FormatException($"Line {number} is neither user:, bot:, speak: nor a time such as +30s: {line}"),
        };
    }

    private static List<string>? ButtonsOf(string text)
    {
        var buttons = Button().Matches(Buttons().Match(text).Value).Select(match => match.Groups[1].Value).ToList();
        return buttons.Count == 0 ? null : buttons;
    }

    [GeneratedRegex(@"^\+(\d+)([smh])$")]
    private static partial Regex Wait();

    [GeneratedRegex(@"(\s*\[[^\]]+\])+$")]
    private static partial Regex Buttons();

    [GeneratedRegex(@"\[([^\]]+)\]")]
    private static partial Regex Button();
}
