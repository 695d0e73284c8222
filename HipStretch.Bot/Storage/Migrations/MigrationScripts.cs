using System.Reflection;

namespace HipStretch.Bot.Storage.Migrations;

/// <summary>The numbered SQL files that bring a database up to date, one folder a kind of database; they are built into the program.</summary>
internal static class MigrationScripts
{
    /// <summary>The texts in a folder below Migrations, in the order of their names: the first makes version 1 of an empty database.</summary>
    public static IReadOnlyList<string> Of(string folder)
    {
        var assembly = Assembly.GetExecutingAssembly();
        var prefix = $"HipStretch.Bot.Storage.Migrations.{folder}.";
        return
        [
            .. assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name => Text(assembly, name)),
        ];
    }

    private static string Text(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
