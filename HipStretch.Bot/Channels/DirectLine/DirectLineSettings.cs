using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace HipStretch.Bot.Channels.DirectLine;

/// <summary>
/// The settings as they are now. A change that breaks a rule is logged and not taken: a slip while a secret is rotated must not shut everybody out.
/// That is why this is no options monitor, which throws a bad change at whoever reloads the configuration.
/// </summary>
internal sealed partial class DirectLineSettings : IDisposable
{
    private readonly IOptionsFactory<DirectLineOptions> factory;
    private readonly ILogger<DirectLineSettings> logger;
    private readonly IDisposable listening;
    private volatile DirectLineOptions current;

    /// <exception cref="OptionsValidationException">The settings that the program starts with break a rule.</exception>
    public DirectLineSettings(IOptionsFactory<DirectLineOptions> factory, IConfiguration configuration, ILogger<DirectLineSettings> logger)
    {
        (this.factory, this.logger) = (factory, logger);
        current = factory.Create(Options.DefaultName);
        listening = ChangeToken.OnChange(configuration.GetReloadToken, Reload);
    }

    /// <summary>The latest that break no rule. Another object means that something changed.</summary>
    public DirectLineOptions Current => current;

    /// <inheritdoc />
    public void Dispose() => listening.Dispose();

    private void Reload()
    {
        try
        {
            current = factory.Create(Options.DefaultName);
        }
        catch (OptionsValidationException exception)
        {
            LogBadChange(logger, string.Join(' ', exception.Failures));
        }
    }

    [LoggerMessage(1404, LogLevel.Error, "The settings of Direct Line changed and are not taken; the last ones stay. {Problems}")]
    private static partial void LogBadChange(ILogger logger, string problems);
}
