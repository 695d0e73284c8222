using Microsoft.Extensions.Options;

namespace HipStretch.Bot.Storage.Retention;

/// <summary>Checks <see cref="RetentionOptions"/> by their attributes.</summary>
[OptionsValidator]
internal sealed partial class RetentionOptionsValidator : IValidateOptions<RetentionOptions>;
