using System.Diagnostics;

namespace HipStretch.Testing.Processes;

/// <summary>The built program, as an operator starts it.</summary>
internal static class ProgramFile
{
    private static readonly string Assembly = Path.Combine(AppContext.BaseDirectory, "HipStretch.Bot.dll");

    /// <summary>How to start it with these arguments and settings; nothing of the test's own environment configures it.</summary>
    public static ProcessStartInfo With(IEnumerable<string> arguments, IReadOnlyDictionary<string, string> settings)
    {
        var start = new ProcessStartInfo("dotnet", [Assembly, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var inherited in start.Environment.Keys.Where(IsOurs).ToArray())
        {
            start.Environment.Remove(inherited);
        }

        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        return start;
    }

    private static bool IsOurs(string variable) =>
        variable.StartsWith("HipStretch", StringComparison.OrdinalIgnoreCase)
        || variable.StartsWith("ASPNETCORE_", StringComparison.OrdinalIgnoreCase);
}
