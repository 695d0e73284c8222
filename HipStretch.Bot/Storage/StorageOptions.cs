using System.ComponentModel.DataAnnotations;

namespace HipStretch.Bot.Storage;

/// <summary>Where data is kept. Bound from the configuration section <see cref="Section"/> and checked at start.</summary>
internal sealed record StorageOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "HipStretch";

    /// <summary>
    /// The folder of the embedded store, absolute or relative to the working directory. It is made if missing, for its owner alone,
    /// since people's health is in it. By default <c>HipStretch</c> below the account's local application data.
    /// </summary>
    [Required(ErrorMessage = "HipStretch:DataDirectory is empty; set it to a folder that the server's account can write.")]
    public string DataDirectory { get; init; } = Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify),
        "HipStretch");

    /// <summary>Which server keeps the data in place of the embedded store.</summary>
    public ServerOptions Storage { get; init; } = new();

    /// <summary>Whether a PostgreSQL database keeps the data.</summary>
    public bool IsInPostgres => !string.IsNullOrWhiteSpace(Storage.Postgres);

    /// <summary>The database servers that may keep the data.</summary>
    internal sealed record ServerOptions
    {
        /// <summary>
        /// The connection string of a PostgreSQL database, as Npgsql reads it: <c>Host=...;Database=...;Username=...;Password=...</c>.
        /// Several nodes share one. Where it is empty, the embedded store keeps the data.
        /// </summary>
        public string? Postgres { get; init; }
    }
}
