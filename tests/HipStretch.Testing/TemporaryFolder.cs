namespace HipStretch.Testing;

/// <summary>A folder of a test's own below the system's temporary folder, gone when the test is.</summary>
public sealed class TemporaryFolder : IDisposable
{
    /// <summary>Its full path; it exists and is empty.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("hipstretch-").FullName;

    /// <inheritdoc />
    public void Dispose() => Directory.Delete(Path, recursive: true);
}
