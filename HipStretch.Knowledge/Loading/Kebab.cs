using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace HipStretch.Knowledge.Loading;

/// <summary>The spelling of names in content: <c>kebab-case</c> for members and ids, with dots between parts of an id.</summary>
internal static class Kebab
{
    public const string Rule = "lower-case words joined by hyphens, parts joined by dots";

    public static bool IsId([NotNullWhen(true)] string? text) =>
        text is { Length: > 0 and <= 80 }
        && IsWordCharacter(text[0]) && IsWordCharacter(text[^1])
        && text.All(c => IsWordCharacter(c) || c is '-' or '.');

    /// <summary><c>SuddenMove</c> -> <c>sudden-move</c>.</summary>
    public static string FromPascal(string name)
    {
        var kebab = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsUpper(c) && kebab.Length > 0)
            {
                kebab.Append('-');
            }

            kebab.Append(char.ToLowerInvariant(c));
        }

        return kebab.ToString();
    }

    /// <summary>The member that content writes so; null where there is none.</summary>
    public static T? Member<T>(string kebab)
        where T : struct, Enum
    {
        foreach (var member in Enum.GetValues<T>())
        {
            if (FromPascal(member.ToString()) == kebab)
            {
                return member;
            }
        }

        return null;
    }

    private static bool IsWordCharacter(char c) => c is >= 'a' and <= 'z' or >= '0' and <= '9';
}
